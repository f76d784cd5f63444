package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mesmodel.Founding;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Place;
import io.github.mesmodel.json.MovementWriter;
import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.sample.MovementSamples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical form, which both modules write alike, and where it can be written to. */
@NullUnmarked
class MovementWriterTest {
  private static final Movement SMALL =
      Movement.builder()
          .id("m")
          .name(LocalizedText.fr("L'« été » 🌱\n\"ici\"").and("en", "Summer"))
          .addAliases("\\")
          .legalForm(LegalForm.SCOP)
          .build();

  @Test
  void theCanonicalFormIsIndentedAndEndsWithALineFeed() {
    Movement movement =
        SMALL.withFounding(new Founding(null, new Place(null, null), null, List.of()));

    assertThat(writeAsString(movement))
        .isEqualTo(
            """
            {
              "id": "m",
              "name": {
                "fr": "L'« été » 🌱\\n\\"ici\\"",
                "en": "Summer"
              },
              "aliases": [
                "\\\\"
              ],
              "legalForm": "scop",
              "founding": {
                "place": {}
              }
            }
            """);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.MovementSamples#all")
  void writtenMovementIsReadBackAndEqualsTheTreeOfAMapper(Movement movement) {
    byte[] json = writeAsBytes(movement);

    assertThat(Readers.ENGLISH.read(json).movement()).isEqualTo(movement);
    assertThat(Trees.of(json)).isEqualTo(Trees.of(BOTH.write(movement)));
  }

  @Test
  void bytesTextStreamAndFileAreAlike(@TempDir Path folder) throws IOException {
    byte[] json = writeAsBytes(SMALL);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    Path file = Files.writeString(folder.resolve("movement.json"), "longer ".repeat(1000));

    for (MovementWriter writer : List.of(Writers.BOTH.two(), Writers.BOTH.three())) {
      writer.write(SMALL, stream);
      writer.write(SMALL, file);

      assertThat(writer.writeAsString(SMALL)).isEqualTo(new String(json, UTF_8));
      assertThat(stream.toByteArray()).isEqualTo(json);
      assertThat(file).hasBinaryContent(json);
      stream.reset();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\ud800", "\udc00b", "\ud800b"})
  void anUnpairedSurrogateIsEscapedAndReadBack(String text) {
    Movement movement = SMALL.withAcronym(text);

    byte[] json = writeAsBytes(movement);

    assertThat(new String(json, UTF_8))
        .contains(text.contains("\ud800") ? "\\uD800" : "\\uDC00")
        .doesNotContain("?");
    assertThat(Readers.ENGLISH.read(json).movement()).isEqualTo(movement);
  }

  @Test
  void linesAreCompactAndReadBack() throws IOException {
    byte[] lines = writeLines(Stream.of(SMALL, MovementSamples.complete(), SMALL));

    assertThat(new String(lines, UTF_8))
        .isEqualTo(
            BOTH.writeText(SMALL)
                + "\n"
                + BOTH.writeText(MovementSamples.complete())
                + "\n"
                + BOTH.writeText(SMALL)
                + "\n");
    assertThat(Readers.ENGLISH.lines(() -> new ByteArrayInputStream(lines)))
        .extracting(ReadResult::movement)
        .containsExactly(SMALL, MovementSamples.complete(), SMALL);
  }

  @Test
  void noMovementIsNoLine() throws IOException {
    assertThat(writeLines(Stream.empty())).isEmpty();
  }

  @Test
  void unwritableOutputIsAnIoException(@TempDir Path folder) {
    MovementWriter writer = Writers.BOTH.three();

    assertThatIOException()
        .isThrownBy(() -> writer.write(SMALL, new FullOutput()))
        .withMessage("full");
    assertThatIOException()
        .isThrownBy(() -> writer.writeLines(Stream.of(SMALL), new FullOutput()))
        .withMessage("full");
    assertThatIOException()
        .isThrownBy(() -> writer.write(SMALL, folder.resolve("missing").resolve("movement.json")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void nullIsRefusedAtOnce() {
    MovementWriter writer = Writers.BOTH.three();

    assertThatNullPointerException()
        .isThrownBy(() -> writer.writeAsBytes(null))
        .withMessage("movement");
    assertThatNullPointerException()
        .isThrownBy(() -> writer.write(SMALL, (OutputStream) null))
        .withMessage("output");
    assertThatNullPointerException()
        .isThrownBy(() -> writer.write(SMALL, (Path) null))
        .withMessage("file");
    assertThatNullPointerException()
        .isThrownBy(() -> writer.writeLines(null, OutputStream.nullOutputStream()))
        .withMessage("movements");
    assertThatNullPointerException()
        .isThrownBy(() -> MovementWriter.create(null))
        .withMessage("binding");
  }

  private static byte[] writeAsBytes(Movement movement) {
    return Writers.BOTH.same(writer -> writer.writeAsBytes(movement));
  }

  private static String writeAsString(Movement movement) {
    return Writers.BOTH.same(writer -> writer.writeAsString(movement));
  }

  private static byte[] writeLines(Stream<Movement> movements) throws IOException {
    Movement[] all = movements.toArray(Movement[]::new);
    return Writers.BOTH.<byte[], IOException>same(
        writer -> {
          ByteArrayOutputStream output = new ByteArrayOutputStream();
          writer.writeLines(Arrays.stream(all), output);
          return output.toByteArray();
        });
  }

  /** An output that takes nothing. */
  private static final class FullOutput extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("full");
    }
  }
}
