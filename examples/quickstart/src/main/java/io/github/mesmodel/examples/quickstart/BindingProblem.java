package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.validation.Violation;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/**
 * Tells in the form of a violation what Jackson says of JSON that does not bind: the first problem
 * it meets.
 */
final class BindingProblem {
  private static final String CODE = "json-binding";

  private BindingProblem() {}

  static Violation of(JacksonException e) {
    return new Violation(CODE, Severity.ERROR, pointer(e), e.getOriginalMessage(), null);
  }

  private static String pointer(JacksonException e) {
    return e.getPath().stream().map(step -> "/" + escaped(step)).collect(Collectors.joining());
  }

  /** Escapes a step as RFC 6901 demands. */
  private static String escaped(JacksonException.Reference step) {
    String name = step.getPropertyName();
    return name == null
        ? String.valueOf(step.getIndex())
        : name.replace("~", "~0").replace("/", "~1");
  }
}
