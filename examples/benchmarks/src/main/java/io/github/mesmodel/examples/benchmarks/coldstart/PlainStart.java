package io.github.mesmodel.examples.benchmarks.coldstart;

import io.github.mesmodel.examples.benchmarks.plain.PlainMovement;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.file.Path;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

/** Reads and checks one document with plain records, Jackson 3 and Hibernate Validator. */
final class PlainStart {
  private PlainStart() {}

  public static void main(String[] arguments) {
    JsonMapper mapper = new JsonMapper();
    Validator validator =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    PlainMovement movement = mapper.readValue(Path.of(arguments[0]), PlainMovement.class);
    if (!validator.validate(movement).isEmpty()) {
      throw new IllegalStateException("The document is not valid");
    }
  }
}
