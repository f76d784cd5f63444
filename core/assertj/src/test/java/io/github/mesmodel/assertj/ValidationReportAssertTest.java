package io.github.mesmodel.assertj;

import static io.github.mesmodel.assertj.MesAssertions.assertThat;
import static io.github.mesmodel.assertj.MesAssertions.assertThatThrownBy;

import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.validation.Location;
import io.github.mesmodel.validation.ValidationReport;
import io.github.mesmodel.validation.Violation;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValidationReportAssertTest {
  private static final Violation ERROR =
      new Violation(
          "slug", Severity.ERROR, "/id", "\"A B\" is not an id", "A B", new Location(3, 14));
  private static final Violation WARNING =
      new Violation("uncited", Severity.WARNING, "/sourceIds", "cites no source", null);
  private static final ValidationReport EMPTY = new ValidationReport(List.of());
  private static final ValidationReport BOTH = new ValidationReport(List.of(ERROR, WARNING));
  private static final ValidationReport ROOT =
      new ValidationReport(
          List.of(new Violation("json-syntax", Severity.ERROR, "", "is no JSON", null)));

  @Test
  void emptyReportPasses() {
    assertThat(EMPTY).isValid().hasNoWarning().isClean().hasOnly().isEqualTo(EMPTY);
  }

  @Test
  void listedViolationsPass() {
    assertThat(BOTH)
        .hasError("slug", "/id")
        .hasWarning("uncited", "/sourceIds")
        .hasOnly("uncited", "slug");
    assertThat(new ValidationReport(List.of(WARNING))).isValid();
    assertThat(new ValidationReport(List.of(ERROR))).hasNoWarning();
    assertThat(ROOT).hasError("json-syntax", "");
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        failure(
            BOTH,
            ValidationReportAssert::isValid,
            """
            Expecting no error, but there is 1:
              3:14: error slug /id: "A B" is not an id"""),
        failure(
            BOTH,
            ValidationReportAssert::hasNoWarning,
            """
            Expecting no warning, but there is 1:
              warning uncited /sourceIds: cites no source"""),
        failure(
            BOTH,
            ValidationReportAssert::isClean,
            """
            Expecting no violation, but there are 2:
              3:14: error slug /id: "A B" is not an id
              warning uncited /sourceIds: cites no source"""),
        failure(
            BOTH,
            report -> report.hasError("slug", "/networks/0/id"),
            """
            Expecting the error slug at /networks/0/id, but there is none among:
              3:14: error slug /id: "A B" is not an id
              warning uncited /sourceIds: cites no source"""),
        failure(
            BOTH,
            report -> report.hasWarning("slug", "/id"),
            """
            Expecting the warning slug at /id, but there is none among:
              3:14: error slug /id: "A B" is not an id
              warning uncited /sourceIds: cites no source"""),
        failure(
            EMPTY,
            report -> report.hasError("required", ""),
            "Expecting the error required at the root, but there is no violation"),
        failure(
            BOTH,
            report -> report.hasOnly("slug"),
            """
            Expecting violations of slug alone
            but there are others:
              warning uncited /sourceIds: cites no source"""),
        failure(
            BOTH,
            report -> report.hasOnly("slug", "uncited", "required"),
            """
            Expecting violations of slug, uncited, required alone
            but there is none of required"""),
        failure(
            BOTH,
            report -> report.hasOnly("required", "uncited"),
            """
            Expecting violations of required, uncited alone
            but there is none of required
            but there are others:
              3:14: error slug /id: "A B" is not an id"""),
        failure(
            BOTH,
            ValidationReportAssert::hasOnly,
            """
            Expecting no violation, but there are 2:
              3:14: error slug /id: "A B" is not an id
              warning uncited /sourceIds: cites no source"""),
        failure(
            new ValidationReport(Collections.nCopies(22, WARNING)),
            ValidationReportAssert::isClean,
            "Expecting no violation, but there are 22:"
                + "\n  warning uncited /sourceIds: cites no source".repeat(20)
                + "\n  and 2 more"),
        failure(
            new ValidationReport(List.of(WARNING, WARNING), 5),
            ValidationReportAssert::hasNoWarning,
            """
            Expecting no warning, but there are 2 or more:
              warning uncited /sourceIds: cites no source
              warning uncited /sourceIds: cites no source"""),
        failure(
            null,
            ValidationReportAssert::isClean,
            """

            Expecting actual not to be null"""));
  }

  private static Arguments failure(
      @Nullable ValidationReport report,
      Consumer<ValidationReportAssert> assertion,
      String message) {
    ThrowingCallable call = () -> assertion.accept(assertThat(report));
    return Arguments.argumentSet(message.strip().lines().findFirst().orElseThrow(), call, message);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void failureListsTheViolations(ThrowingCallable assertion, String message) {
    assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
  }
}
