package io.github.mesmodel.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A {@code MovementReader}, whichever major it is for. Streams are opened once a reader. */
interface DocumentReading {
  Result read(byte[] document);

  Result read(String document);

  Result read(Path document) throws IOException;

  Result read(Supplier<? extends InputStream> document) throws IOException;

  Stream<Result> lines(Supplier<? extends InputStream> input);
}
