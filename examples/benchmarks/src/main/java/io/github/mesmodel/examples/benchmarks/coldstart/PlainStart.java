package io.github.mesmodel.examples.benchmarks.coldstart;

import io.github.mesmodel.examples.benchmarks.plain.Plain;
import io.github.mesmodel.examples.benchmarks.suite.Validators;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Reads and validates one document with plain records, Jackson 3 and Hibernate Validator. */
final class PlainStart {
  private PlainStart() {}

  public static void main(String[] arguments) {
    Plain.Movement movement =
        new JsonMapper().readValue(Path.of(arguments[0]), Plain.Movement.class);
    if (!Validators.hibernate().validate(movement).isEmpty()) {
      throw new IllegalStateException("The document is not valid");
    }
  }
}
