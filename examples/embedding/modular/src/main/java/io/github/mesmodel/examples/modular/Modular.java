package io.github.mesmodel.examples.modular;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.mesmodel.dataset.MesDataSet;
import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.json.MovementWriter;
import io.github.mesmodel.json.ReadResult;
import java.io.IOException;
import java.nio.file.Path;

/** Prints the data set of the library as JSON, or the report on a file. */
public final class Modular {
  private Modular() {}

  /**
   * Runs the program.
   *
   * @param arguments nothing, or the path of a JSON file
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      MovementWriter.create().write(MesDataSet.movement(), System.out);
      System.out.flush();
      return;
    }
    ReadResult result = MovementReader.create().read(Path.of(arguments[0]));
    print(result.report().toString());
    if (!result.isValid()) {
      System.exit(1);
    }
  }

  private static void print(String text) {
    System.out.writeBytes((text + System.lineSeparator()).getBytes(UTF_8));
  }
}
