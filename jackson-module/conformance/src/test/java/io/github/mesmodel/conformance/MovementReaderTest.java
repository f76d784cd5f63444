package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mesmodel.Axis;
import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.dataset.MesDataSet;
import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.validation.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class MovementReaderTest {
  private static final byte[] DATA_SET = BOTH.write(MesDataSet.movement());
  private static final String BROKEN =
      "{\"id\": \"m\", \"name\": {\"fr\": \"M\"}, \"legalForm\": 3}";

  @Test
  void theDataSetIsReadWithoutAProblem() {
    ReadResult result = Readers.ENGLISH.read(DATA_SET);

    assertThat(result.isValid()).isTrue();
    assertThat(result.report().violations()).isEmpty();
    assertThat(result.movement()).isEqualTo(MesDataSet.movement());
    assertThat(result.line()).isEqualTo(1);
  }

  @Test
  void bytesTextStreamAndFileReadAlike(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("movement.json"), BROKEN);
    ReadResult expected = Readers.ENGLISH.read(BROKEN.getBytes(StandardCharsets.UTF_8));

    assertThat(Readers.ENGLISH.read(BROKEN)).isEqualTo(expected);
    assertThat(Readers.ENGLISH.read(() -> stream(BROKEN))).isEqualTo(expected);
    assertThat(Readers.ENGLISH.read(file)).isEqualTo(expected);
  }

  @Test
  void aDocumentThatWasSplitOffIsLocatedInTheWholeInput() {
    ReadResult expected = Readers.ENGLISH.read(BROKEN.getBytes(StandardCharsets.UTF_8), 7);

    assertThat(expected.line()).isEqualTo(7);
    assertThat(Readers.lines(expected.report()))
        .containsExactly("7:47: error wrong-type /legalForm: must be a string");
    assertThat(Readers.ENGLISH.read(BROKEN, 7)).isEqualTo(expected);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Readers.ENGLISH.read(BROKEN, 0))
        .withMessage("Lines begin at 1: 0");
  }

  @Test
  void aStreamIsNotClosed() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    Supplier<InputStream> input =
        () ->
            new ByteArrayInputStream(DATA_SET) {
              @Override
              public void close() {
                closed.set(true);
              }
            };

    assertThat(Readers.ENGLISH.read(input).isValid()).isTrue();
    assertThat(closed).isFalse();
  }

  @Test
  void unreadableInputIsAnIoException(@TempDir Path folder) {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> Readers.ENGLISH.read(folder.resolve("missing.json")));
    assertThatThrownBy(() -> Readers.ENGLISH.read(FailingInput::new))
        .isInstanceOf(IOException.class)
        .hasMessage("unplugged");
  }

  @Test
  void movementLacksValuesThatDoNotFit() {
    ReadResult result = Readers.ENGLISH.read(BROKEN);

    assertThat(result.isValid()).isFalse();
    assertThat(result.movement()).extracting("id", "legalForm").containsExactly("m", null);
    assertThat(Readers.lines(result.report()))
        .containsExactly("1:47: error wrong-type /legalForm: must be a string");
  }

  @Test
  void messagesAreInFrenchForAFrenchReader() {
    ReadResult result =
        Readers.of(builder -> builder.locale(Locale.CANADA_FRENCH)).read("{\"nmae\": 1}");

    assertThat(Readers.lines(result.report()))
        .contains(
            "1:1: error required /id: est absent, mais obligatoire",
            "1:10: error unknown-property /nmae: la propriété \"nmae\" n'existe pas : vouliez-vous dire name ?");
  }

  @Test
  void aTextWithAnUnpairedSurrogateIsNotUtf8() {
    ReadResult result = Readers.ENGLISH.read("{\n \"id\": \"é\ud800\"}");

    assertThat(Readers.codes(result.report())).containsExactly("encoding");
    assertThat(result.report().violations().get(0).location()).isEqualTo(new Location(2, 10));
    assertThat(result.movement()).isNull();
  }

  @Test
  void firstCharacterMayBeAnUnpairedSurrogate() {
    assertThat(Readers.codes(Readers.ENGLISH.read("\ud800").report())).containsExactly("encoding");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Readers.ENGLISH.read("\ud800", 0))
        .withMessage("Lines begin at 1: 0");
  }

  @Test
  void axesOfAPlanThatAreNotReadContradictNoAction() {
    String document =
        """
        {"id": "m", "name": {"fr": "M"}, "legalForm": "scop",
         "axes": [{"id": "a", "position": 1, "title": {"fr": "A"}}, {"id": "b", "position": 2, "title": {"fr": "B"}}],
         "plans": [{"id": "p", "axisIds": ["a"%s], "actions": [{"id": "x", "position": 1, "title": {"fr": "X"}, "axisIds": ["b"]}]}]}
        """;

    assertThat(Readers.codes(Readers.ENGLISH.read(document.formatted("")).report()))
        .containsExactly("axis-outside-plan");
    assertThat(Readers.codes(Readers.ENGLISH.read(document.formatted(", 5")).report()))
        .containsExactly("wrong-type");
  }

  @Test
  void firstByteMayBeNoUtf8() {
    ReadResult result = Readers.ENGLISH.read(new byte[] {(byte) 0x80, '{', '}'});

    assertThat(Readers.lines(result.report()))
        .singleElement()
        .asString()
        .startsWith("1:1: error encoding : ");
  }

  @Test
  void documentOfAMarkAloneIsEmpty() {
    assertThat(Readers.lines(Readers.ENGLISH.read("\uFEFF").report()))
        .containsExactly("1:1: error json-syntax : is empty: a movement is a JSON object");
  }

  @Test
  void violationsBeforeASyntaxErrorAreKept() {
    ReadResult result =
        Readers.ENGLISH.read("{\"id\": 7,\n \"name\": {\"fr\": \"M\"},\n \"legalForm\": }");

    assertThat(Readers.codes(result.report())).containsExactly("wrong-type", "json-syntax");
    assertThat(result.movement()).isNull();
  }

  @Test
  void movementIsKeptWhenTextFollowsTheDocument() {
    ReadResult result =
        Readers.ENGLISH.read(
            "{\"id\": \"m\", \"name\": {\"fr\": \"M\"}, \"legalForm\": \"scop\"} \n ,");

    assertThat(Readers.lines(result.report()))
        .containsExactly(
            "2:2: error json-syntax : follows the end of the movement: a document holds one JSON object and nothing else");
    assertThat(result.movement()).isNotNull();
  }

  @Test
  void nullIsRefusedAtOnce() {
    assertThatNullPointerException()
        .isThrownBy(() -> Readers.ENGLISH.read((byte[]) null))
        .withMessage("document");
    assertThatNullPointerException()
        .isThrownBy(() -> Readers.ENGLISH.read((String) null))
        .withMessage("document");
    assertThatNullPointerException()
        .isThrownBy(() -> Readers.ENGLISH.read((Path) null))
        .withMessage("document");
    assertThatNullPointerException()
        .isThrownBy(() -> Readers.ENGLISH.read(() -> null))
        .withMessage("document");
    assertThatNullPointerException()
        .isThrownBy(() -> Readers.ENGLISH.lines(() -> null))
        .withMessage("input");
    assertThatNullPointerException()
        .isThrownBy(() -> Readers.of(builder -> builder.locale(null)))
        .withMessage("locale");
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aDocumentOfANewerVersionIsReadWithWarnings() {
    ReadResult result =
        Readers.of(builder -> builder.unknownProperties(Severity.WARNING))
            .read(
                "{\"id\": \"m\", \"name\": {\"fr\": \"M\"}, \"motto\": {\"fr\": \"x\"},"
                    + " \"axes\": [{\"id\": \"a\", \"position\": 1, \"title\": {\"fr\": \"A\"},"
                    + " \"colour\": [7]}]}");

    assertThat(result.isValid()).isTrue();
    assertThat(Readers.lines(result.report()))
        .satisfiesExactly(
            motto -> assertThat(motto).startsWith("1:43: warning unknown-property /motto: "),
            colour ->
                assertThat(colour).startsWith("1:124: warning unknown-property /axes/0/colour: "));
    assertThat(result.orElseThrow().axes()).extracting(Axis::id).containsExactly("a");
  }

  @Test
  void theTextOfAResultIsItsReport() {
    ReadResult result = Readers.ENGLISH.read(BROKEN);

    assertThat(result).hasToString(result.report().toString());
  }
}
