package io.github.mesmodel.examples.spark;

import io.github.mesmodel.json.MovementWriter;
import io.github.mesmodel.sample.Fixtures;
import io.github.mesmodel.sample.MovementSamples;
import io.github.mesmodel.sample.RealisticSamples;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Named;

/**
 * 20,000 lines in three files: every 40th line is broken, and the one after it; every 97th is
 * blank.
 *
 * <p>The second file starts with a byte order mark and has carriage returns, and the third is
 * compressed. The first and the third end without a line feed, in a broken line.
 */
final class Input {
  static final List<String> FILES = List.of("first.ndjson", "second.ndjson", "third.ndjson.gz");

  private static final int LINES = 20_000;
  private static final int FIRST_OF_SECOND = 12_001;
  private static final int FIRST_OF_THIRD = 19_001;

  private static final List<byte[]> SOUND =
      Stream.concat(
              RealisticSamples.all().map(Named::getPayload),
              Stream.of(MovementSamples.minimal(), MovementSamples.languages()))
          .map(movement -> oneLine(MovementWriter.create().writeAsBytes(movement)))
          .toList();

  private static final List<byte[]> BROKEN =
      Fixtures.invalid()
          .filter(
              file ->
                  file.toString()
                      .matches(".*(broken-off|latin-1|null|overlong|planted-mistakes|utf-32).json"))
          .map(file -> oneLine(Fixtures.bytes(file)))
          .toList();

  private Input() {}

  /** Writes the files into a folder. */
  static void write(Path folder) throws IOException {
    write(folder.resolve(FILES.get(0)), "", 1, FIRST_OF_SECOND, "\n");
    write(folder.resolve(FILES.get(1)), "\uFEFF", FIRST_OF_SECOND, FIRST_OF_THIRD, "\r\n");
    write(folder.resolve(FILES.get(2)), "", FIRST_OF_THIRD, LINES + 1, "\n");
  }

  private static void write(Path file, String start, int first, int end, String lineEnd)
      throws IOException {
    try (OutputStream output = new BufferedOutputStream(open(file))) {
      output.write(start.getBytes(StandardCharsets.UTF_8));
      for (int number = first; number < end; number++) {
        output.write(line(number));
        boolean last = number + 1 == end && lineEnd.equals("\n");
        output.write(last ? new byte[0] : lineEnd.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static OutputStream open(Path file) throws IOException {
    OutputStream output = Files.newOutputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPOutputStream(output) : output;
  }

  private static byte[] line(int number) {
    if (number % 40 <= 1) {
      return BROKEN.get(number / 40 % BROKEN.size());
    }
    if (number % 97 == 0) {
      return " \t".getBytes(StandardCharsets.UTF_8);
    }
    return SOUND.get(number % SOUND.size());
  }

  /** Line feeds stand outside of the strings of JSON, where a space means the same. */
  private static byte[] oneLine(byte[] json) {
    byte[] line = json.clone();
    for (int i = 0; i < line.length; i++) {
      line[i] = line[i] == '\n' ? (byte) ' ' : line[i];
    }
    return line;
  }
}
