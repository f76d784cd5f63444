package io.github.mesmodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.sample.ModelRecords;
import io.github.mesmodel.sample.MovementSamples;
import io.github.mesmodel.validation.Location;
import io.github.mesmodel.validation.ValidationReport;
import io.github.mesmodel.validation.Violation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JavaSerializationTest {
  static Stream<Object> values() {
    Stream<Object> enums =
        Stream.of(Scale.values(), PartialDate.Precision.values(), Rule.values(), Severity.values())
            .flatMap(Stream::of);
    Stream<Object> dates = Stream.of("2002", "2002-03", "2002-03-01").map(PartialDate::parse);
    Stream<Object> codes =
        Stream.of(
            NetworkKind.of("union"),
            LegalForm.of("guild"),
            RoleType.of("guest"),
            IdentifierScheme.of("vat"));
    Stream<Object> times =
        Stream.of(
            Since.ORIGIN,
            Since.parse("2002-03"),
            Until.PAST,
            Until.parse("2002-03"),
            Period.parse("2019/.."));
    return Stream.of(enums, dates, codes, times, OpenCodeTest.known()).flatMap(stream -> stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void aValueIsReadAsItWasWritten(Object value) {
    assertThat(JavaSerialization.copy(value)).isEqualTo(value).hasToString(value.toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.MovementSamples#all")
  void aMovementIsReadAsItWasWritten(Movement movement) {
    assertThat(JavaSerialization.copy(movement))
        .isEqualTo(movement)
        .hasToString(movement.toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.ModelRecords#types")
  void aRecordOfNothingButNullsIsReadAsItWasWritten(Class<? extends Record> type) {
    Record empty = ModelRecords.createEmpty(type);

    assertThat(JavaSerialization.copy(empty)).isEqualTo(empty);
  }

  @Test
  void theLanguagesAreReadInTheirOrder() {
    LocalizedText name = MovementSamples.languages().name();

    assertThat(JavaSerialization.copy(name).texts().keySet())
        .containsExactlyElementsOf(name.texts().keySet());
  }

  @Test
  void aReportIsReadAsItWasWritten() {
    Violation violation =
        new Violation("slug", Severity.ERROR, "/id", "message", "A B", new Location(1, 8));
    ValidationReport report = new ValidationReport(List.of(violation), 3);

    assertThat(JavaSerialization.copy(report)).isEqualTo(report);
  }
}
