package io.github.mesmodel.assertj;

import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.internal.Quoted;
import io.github.mesmodel.validation.ValidationReport;
import io.github.mesmodel.validation.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the violations of a report. A failure lists at most 20 of them.
 *
 * @param <S> the type of the assertions
 * @param <A> the type of the actual value, which has a report
 */
public abstract class AbstractReportAssert<S extends AbstractReportAssert<S, A>, A>
    extends AbstractAssert<S, A> {
  AbstractReportAssert(@Nullable A actual, Class<?> selfType) {
    super(actual, selfType);
    info.useRepresentation(ShortRepresentation.INSTANCE);
  }

  /** Returns the report on the actual value, which is not null. */
  abstract ValidationReport report();

  /**
   * Verifies that there is no error. There may be warnings.
   *
   * @return this
   * @throws AssertionError if there is an error, or if the actual value is null
   */
  public S isValid() {
    return hasNone("error", violations().filter(each -> each.severity() == Severity.ERROR));
  }

  /**
   * Verifies that there is no warning. There may be errors.
   *
   * @return this
   * @throws AssertionError if there is a warning, or if the actual value is null
   */
  public S hasNoWarning() {
    return hasNone("warning", violations().filter(each -> each.severity() == Severity.WARNING));
  }

  /**
   * Verifies that there is no violation.
   *
   * @return this
   * @throws AssertionError if there is an error or a warning, or if the actual value is null
   */
  public S isClean() {
    return hasNone("violation", violations());
  }

  /**
   * Verifies that there is an error. There may be other violations.
   *
   * @param code the code of the rule or of reading, such as {@code duplicate-id}, not null
   * @param pointer the JSON Pointer (RFC 6901), not null
   * @return this
   * @throws AssertionError if there is no such error, or if the actual value is null
   */
  public S hasError(String code, String pointer) {
    return has(Severity.ERROR, code, pointer);
  }

  /**
   * Verifies that there is a warning. There may be other violations.
   *
   * @param code the code of the rule or of reading, such as {@code uncited}, not null
   * @param pointer the JSON Pointer (RFC 6901), not null
   * @return this
   * @throws AssertionError if there is no such warning, or if the actual value is null
   */
  public S hasWarning(String code, String pointer) {
    return has(Severity.WARNING, code, pointer);
  }

  /**
   * Verifies that there are violations of each of these codes, and of no other.
   *
   * @param codes the codes; none if there must be no violation
   * @return this
   * @throws AssertionError if a code is absent, if another is there, or if the actual value is null
   */
  public S hasOnly(String... codes) {
    List<String> expected = List.of(codes);
    return expected.isEmpty() ? isClean() : hasOnly(expected);
  }

  private S hasOnly(List<String> expected) {
    List<Violation> found = violations().toList();
    List<String> absent =
        expected.stream()
            .filter(code -> found.stream().noneMatch(each -> each.code().equals(code)))
            .toList();
    List<Violation> others =
        found.stream().filter(each -> !expected.contains(each.code())).toList();
    if (!absent.isEmpty() || !others.isEmpty()) {
      throw failure(
          "Expecting violations of %s alone%s%s",
          Lines.joined(expected),
          absent.isEmpty() ? "" : "\nbut there is none of " + Lines.joined(absent),
          others.isEmpty() ? "" : "\nbut there are others:" + Lines.of(others));
    }
    return myself;
  }

  Stream<Violation> violations() {
    isNotNull();
    return report().violations().stream();
  }

  private S hasNone(String kind, Stream<Violation> violations) {
    List<Violation> found = violations.toList();
    if (!found.isEmpty()) {
      throw failure(
          "Expecting no %s, but there %s:%s", kind, counted(found.size()), Lines.of(found));
    }
    return myself;
  }

  private String counted(int found) {
    String count = found == 1 ? "is 1" : "are " + found;
    return report().omitted() == 0 ? count : count + " or more";
  }

  private S has(Severity severity, String code, String pointer) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(pointer, "pointer");
    List<Violation> found = violations().toList();
    if (found.stream().noneMatch(each -> is(each, severity, code, pointer))) {
      throw failure(
          "Expecting the %s %s at %s, but there is %s",
          severity.name().toLowerCase(Locale.ROOT),
          code,
          pointer.isEmpty() ? "the root" : Quoted.oneLine(pointer),
          found.isEmpty() ? "no violation" : "none among:" + Lines.of(found));
    }
    return myself;
  }

  private static boolean is(Violation found, Severity severity, String code, String pointer) {
    return found.severity() == severity
        && found.code().equals(code)
        && found.pointer().equals(pointer);
  }
}
