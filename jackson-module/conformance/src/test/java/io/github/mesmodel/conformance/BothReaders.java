package io.github.mesmodel.conformance;

import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.json.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The readers of both modules: reads everything with both, and fails unless the same comes of it. A
 * stream is opened for each.
 *
 * @param both the readers
 */
record BothReaders(Both<MovementReader> both) {
  ReadResult read(byte[] document) {
    return both.same(reader -> reader.read(document));
  }

  ReadResult read(byte[] document, int line) {
    return both.same(reader -> reader.read(document, line));
  }

  ReadResult read(String document) {
    return both.same(reader -> reader.read(document));
  }

  ReadResult read(String document, int line) {
    return both.same(reader -> reader.read(document, line));
  }

  ReadResult read(Path document) throws IOException {
    return both.same(reader -> reader.read(document));
  }

  ReadResult read(Supplier<? extends InputStream> document) throws IOException {
    return both.same(reader -> reader.read(document.get()));
  }

  Stream<ReadResult> lines(Supplier<? extends InputStream> input) {
    Stream<ReadResult> two = both.two().lines(input.get());
    Stream<ReadResult> three = both.three().lines(input.get());
    Iterator<ReadResult> results = new SameResults(new Both<>(two.iterator(), three.iterator()));
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED), false)
        .onClose(two::close)
        .onClose(three::close);
  }

  private record SameResults(Both<Iterator<ReadResult>> both) implements Iterator<ReadResult> {
    @Override
    public boolean hasNext() {
      return both.same(Iterator::hasNext);
    }

    @Override
    public ReadResult next() {
      return both.same(Iterator::next);
    }
  }
}
