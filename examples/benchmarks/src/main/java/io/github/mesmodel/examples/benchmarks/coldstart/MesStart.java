package io.github.mesmodel.examples.benchmarks.coldstart;

import io.github.mesmodel.json.MovementReader;
import java.io.IOException;
import java.nio.file.Path;

/** Reads and checks one document with mes-jackson3. */
final class MesStart {
  private MesStart() {}

  public static void main(String[] arguments) throws IOException {
    MovementReader.create().read(Path.of(arguments[0])).orElseThrow();
  }
}
