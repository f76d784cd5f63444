package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.sample.BrokenMovement;
import io.github.mesmodel.validation.ValidationReport;
import io.github.mesmodel.validation.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Movements that break a rule are written all the same, and reported once they are read. */
class SampleTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.BrokenMovements#all")
  void aBrokenMovementIsReportedWhereItIsBroken(BrokenMovement broken) {
    ValidationReport report = Readers.ENGLISH.read(BOTH.write(broken.broken())).report();

    assertThat(report.violations())
        .singleElement()
        .returns(broken.rule().code(), Violation::code)
        .returns(broken.severity(), Violation::severity)
        .returns(broken.pointer(), Violation::pointer);
  }
}
