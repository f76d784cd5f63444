package io.github.mesmodel.examples.benchmarks.suite;

import io.github.mesmodel.json.JsonBinding;
import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.validation.MovementValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validators and readers as their users create them, with messages in English. */
public final class Validators {
  private Validators() {}

  /** {@return a validator of the library} */
  public static MovementValidator ours() {
    return MovementValidator.create(Locale.ENGLISH);
  }

  /** {@return a validator of Hibernate Validator, without an expression language} */
  public static Validator hibernate() {
    ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    return factory.getValidator();
  }

  static MovementReader reader(JsonBinding binding) {
    return MovementReader.builder()
        .binding(binding)
        .locale(Locale.ENGLISH)
        .maxDocumentSize(Integer.MAX_VALUE - 8)
        .maxEntries(Integer.MAX_VALUE)
        .build();
  }
}
