package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mesmodel.JavaSerialization;
import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Warnings;
import io.github.mesmodel.sample.BrokenMovement;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The messages of a report are the library's, under every framework. */
class FoundMessageTest {
  private static final Validator RAW =
      PlainValidator.create(
          new Interpolator() {
            @Override
            public String interpolate(String template, Context context) {
              return template;
            }
          });

  private static final Validator WITHOUT_PARAMETERS =
      PlainValidator.create(
          new Interpolator() {
            @Override
            public String interpolate(String template, Context context) {
              return PlainValidator.ENGLISH.interpolate(template, new PlainContext(context));
            }
          });

  /** An interpolator that does the same in every locale. */
  private interface Interpolator extends MessageInterpolator {
    @Override
    default String interpolate(String template, Context context, Locale locale) {
      return interpolate(template, context);
    }
  }

  /** A violation without the parameters of Hibernate Validator. */
  private record PlainContext(MessageInterpolator.Context context)
      implements MessageInterpolator.Context {
    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
      return context.getConstraintDescriptor();
    }

    @Override
    public Object getValidatedValue() {
      return context.getValidatedValue();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      throw new ValidationException(type.getName());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.BrokenMovements#all")
  void messagesAreOursWhereTheInterpolatorShowsRawKeys(BrokenMovement entry) {
    Set<ConstraintViolation<Movement>> found = validate(RAW, entry.broken());

    assertThat(found)
        .extracting(ConstraintViolation::getMessage)
        .allMatch(key -> key.startsWith("{"));
    assertReportIsOurs(found, entry.broken());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.BrokenMovements#all")
  void messagesAreOursWhereTheInterpolatorHasNoParameters(BrokenMovement entry) {
    assertReportIsOurs(validate(WITHOUT_PARAMETERS, entry.broken()), entry.broken());
  }

  private static void assertReportIsOurs(
      Set<ConstraintViolation<Movement>> found, Movement movement) {
    assertThat(ValidationReport.of(found, Locale.FRENCH))
        .isEqualTo(MovementValidators.FRENCH.validate(movement));
    assertThat(ValidationReport.of(found, Locale.US))
        .isEqualTo(MovementValidators.ENGLISH.validate(movement));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.BrokenMovements#all")
  void messageOfAnotherProviderIsAsItWasFound(BrokenMovement entry) {
    List<ConstraintViolation<?>> found =
        validate(RAW, entry.broken()).stream().map(FoundMessageTest::ofAnotherProvider).toList();

    assertThat(ValidationReport.of(found, Locale.ENGLISH).violations())
        .extracting(Violation::code, Violation::message)
        .containsExactly(tuple(entry.rule().code(), found.get(0).getMessageTemplate()));
  }

  private static ConstraintViolation<?> ofAnotherProvider(ConstraintViolation<?> violation) {
    return (ConstraintViolation<?>)
        Proxy.newProxyInstance(
            FoundMessageTest.class.getClassLoader(),
            new Class<?>[] {ConstraintViolation.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("unwrap")) {
                throw new ValidationException("Not of Hibernate Validator");
              }
              return method.invoke(violation, arguments);
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.BrokenMovements#all")
  void violationsAreReadAsTheyWereWritten(BrokenMovement entry) {
    var found = PlainValidator.validate(entry.broken());

    assertThat(ValidationReport.of(JavaSerialization.copy(found), Locale.ENGLISH).violations())
        .extracting(Violation::code, Violation::pointer)
        .containsExactly(tuple(entry.rule().code(), entry.pointer()));
  }

  private static Set<ConstraintViolation<Movement>> validate(
      Validator validator, Movement movement) {
    return validator.validate(movement, Default.class, Warnings.class);
  }
}
