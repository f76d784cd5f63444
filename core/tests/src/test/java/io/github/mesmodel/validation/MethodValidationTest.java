package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.constraint.Warnings;
import io.github.mesmodel.sample.Change;
import io.github.mesmodel.sample.MovementSamples;
import io.github.mesmodel.sample.Mutations;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import jakarta.validation.groups.Default;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Frameworks validate the parameters and the return values of methods. */
@NullUnmarked
class MethodValidationTest {
  private static final Movement VALID = MovementSamples.complete();
  private static final int MOVEMENTS = 40;

  /** The private body of a request. */
  private record Request(@Slug String sender, @Valid Movement movement) {}

  private record Batch(List<@Valid Request> requests) {}

  @SuppressWarnings("unused") // its field is read by validators
  private static class Envelope {
    @Valid private final Movement movement;

    Envelope(Movement movement) {
      this.movement = movement;
    }
  }

  private static final class Letter extends Envelope {
    Letter(Movement movement) {
      super(movement);
    }
  }

  @Constraint(validatedBy = NeverValid.class)
  @Retention(RetentionPolicy.RUNTIME)
  @interface NeverTogether {
    String message() default "cannot be together";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** A constraint of an application on all parameters of a method. */
  @SupportedValidationTarget(ValidationTarget.PARAMETERS)
  public static final class NeverValid implements ConstraintValidator<NeverTogether, Object[]> {
    @Override
    public boolean isValid(Object[] parameters, ConstraintValidatorContext context) {
      return false;
    }
  }

  /** A class of an application, such as a controller. */
  @SuppressWarnings("unused") // called by no one, validated by name
  private static final class Service {
    Service() {}

    Service(String sender, @Valid Movement movement) {}

    void take(String sender, @Valid Movement movement) {}

    void takeList(List<@Valid Movement> movements) {}

    void takeArray(@Valid Movement[] movements) {}

    void takeMap(Map<String, @Valid Movement> movements) {}

    void takeOptional(Optional<@Valid Movement> movement) {}

    void takeRequest(@Valid Request request) {}

    void takeBatch(@Valid Batch batch) {}

    void takeEnvelope(@Valid Envelope envelope) {}

    void takeSet(Set<@Valid Movement> movements) {}

    void takeById(Map<@Slug String, @Valid Movement> movements) {}

    void takeTwo(@Valid Movement first, @Valid Movement second) {}

    @NeverTogether
    void takeTogether(Movement first, Movement second) {}

    @Valid
    Movement find() {
      return VALID;
    }

    List<@Valid Movement> findAll() {
      return List.of();
    }

    Optional<@Valid Request> findRequest() {
      return Optional.empty();
    }
  }

  static Stream<Arguments> places() {
    return Stream.of(
        place("", "a parameter", movement -> parameters("take", "sender", movement)),
        place("/1", "a list", movement -> parameters("takeList", List.of(VALID, movement))),
        place(
            "/1",
            "an array",
            movement -> parameters("takeArray", (Object) new Movement[] {VALID, movement})),
        place("/a~1b", "a map", movement -> parameters("takeMap", Map.of("a/b", movement))),
        place(
            "",
            "an optional parameter",
            movement -> parameters("takeOptional", Optional.of(movement))),
        place(
            "/movement",
            "a private record",
            movement -> parameters("takeRequest", new Request("sender", movement))),
        place(
            "/requests/0/movement",
            "private records in each other",
            movement ->
                parameters("takeBatch", new Batch(List.of(new Request("sender", movement))))),
        place(
            "/movement",
            "a private class",
            movement -> parameters("takeEnvelope", new Letter(movement))),
        place("", "a return value", movement -> returnValue("find", movement)),
        place("/0", "a returned list", movement -> returnValue("findAll", List.of(movement))),
        place(
            "/movement",
            "a returned optional record",
            movement -> returnValue("findRequest", Optional.of(new Request("sender", movement)))),
        place("", "a parameter of a constructor", MethodValidationTest::constructorParameters),
        place(
            "/movement",
            "a private record on its own",
            movement -> PlainValidator.validate(new Request("sender", movement))));
  }

  private static Arguments place(
      String pointer,
      String name,
      Function<Movement, Set<? extends ConstraintViolation<?>>> validation) {
    return Arguments.of(Named.of(name, validation), pointer);
  }

  @ParameterizedTest(name = "in {0} at \"{1}\"")
  @MethodSource("places")
  void reportIsThatOfMovementValidatorBelowThePlace(
      Function<Movement, Set<? extends ConstraintViolation<?>>> validation, String pointer) {
    Mutations mutations = new Mutations(1);
    for (int i = 0; i < MOVEMENTS; i++) {
      Movement movement = mutations.next();

      assertThat(report(validation.apply(movement)).violations())
          .as("movement %d", i)
          .containsExactlyElementsOf(
              MovementValidators.ENGLISH.validate(movement).violations().stream()
                  .map(violation -> below(pointer, violation))
                  .toList());
    }
  }

  private static Violation below(String pointer, Violation violation) {
    return new Violation(
        violation.code(),
        violation.severity(),
        pointer + violation.pointer(),
        violation.message(),
        violation.value());
  }

  @Test
  void violationsAreInTheOrderOfTheParameters() {
    Movement first = Change.at(VALID, "/sources/0/id", "S 1");
    Movement second = Change.at(VALID, "/id", "A B");

    assertThat(report(parameters("takeTwo", first, second)).errors())
        .filteredOn(violation -> violation.code().equals("slug"))
        .extracting(Violation::value)
        .containsExactly("S 1", "A B");
  }

  @Test
  void valueIsAbsentWhereTheWayCannotBeFollowed() {
    Movement broken = Change.at(VALID, "/networks/2/id", "jardins-du-nord");
    broken = Change.at(broken, "/networks/1/id", "A B");

    assertThat(report(parameters("takeSet", Set.of(broken))).violations())
        .extracting(Violation::toString, Violation::value)
        .containsExactly(
            tuple(
                "error slug /networks/1/id: \"A B\" is not an id: use lower-case letters, digits"
                    + " and single hyphens, at most 64 characters, such as plan-2019-2022",
                null),
            tuple(
                "error duplicate-id /networks/2/id: the id \"jardins-du-nord\" is already at"
                    + " /networks/0/id: an id is unique over the whole movement",
                null));
  }

  @Test
  void valueBehindAMapKeyIsNotThatOfTheKey() {
    assertThat(report(parameters("takeById", Map.of("A B", VALID))).violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.pointer()).isEqualTo("/A B");
              assertThat(violation.code()).isEqualTo("slug");
              assertThat(violation.value()).isNull();
            });
  }

  @Test
  void parametersTogetherAreNoValue() {
    assertThat(report(parameters("takeTogether", VALID, VALID)).violations())
        .containsExactly(
            new Violation("never-together", Severity.ERROR, "", "cannot be together", null));
  }

  @Test
  void componentOnItsOwnHasNoValue() {
    assertThat(
            ValidationReport.of(
                    PlainValidator.validateValue(Movement.class, "id", "A B"), Locale.ENGLISH)
                .violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.pointer()).isEqualTo("/id");
              assertThat(violation.value()).isNull();
            });
  }

  private static ValidationReport report(Set<? extends ConstraintViolation<?>> violations) {
    return ValidationReport.of(violations, Locale.ENGLISH);
  }

  private static Set<ConstraintViolation<Service>> parameters(String method, Object... values) {
    return PlainValidator.forExecutables()
        .validateParameters(new Service(), method(method), values, Default.class, Warnings.class);
  }

  private static Set<ConstraintViolation<Service>> returnValue(String method, Object value) {
    return PlainValidator.forExecutables()
        .validateReturnValue(new Service(), method(method), value, Default.class, Warnings.class);
  }

  private static Set<? extends ConstraintViolation<?>> constructorParameters(Movement movement) {
    try {
      Constructor<Service> constructor =
          Service.class.getDeclaredConstructor(String.class, Movement.class);
      return PlainValidator.forExecutables()
          .validateConstructorParameters(
              constructor, new Object[] {"sender", movement}, Default.class, Warnings.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method method(String name) {
    return Arrays.stream(Service.class.getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
