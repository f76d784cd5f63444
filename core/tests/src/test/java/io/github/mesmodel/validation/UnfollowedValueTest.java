package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.sample.Change;
import io.github.mesmodel.sample.MovementSamples;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Values of an application that the path of a violation does not lead to in every case. */
class UnfollowedValueTest {
  private static final Movement VALID = MovementSamples.complete();
  private static final Movement BROKEN = Change.at(VALID, "/id", "A B");

  private record Batch(List<@Valid Movement> movements) {}

  /** A class with a property that has another name than its field. */
  @SuppressWarnings("unused") // its property is read by validators
  private static final class Folder {
    private final Movement content;

    Folder(Movement content) {
      this.content = content;
    }

    @Valid
    Movement getMovement() {
      return content;
    }
  }

  /** A class whose constructor takes a text. */
  @SuppressWarnings("unused") // validated by reflection
  private static final class Title {
    Title(@Localized LocalizedText text) {}
  }

  @Test
  void propertyWithoutAFieldHasNoValue() {
    assertThat(PlainValidator.report(new Folder(BROKEN)).violations())
        .extracting(Violation::pointer, Violation::value)
        .containsExactly(tuple("/movement/id", null));
  }

  @Test
  void elementThatAListHasLostHasNoValue() {
    List<Movement> movements = new ArrayList<>(List.of(VALID, BROKEN));
    Set<ConstraintViolation<Batch>> violations = PlainValidator.validate(new Batch(movements));
    movements.remove(BROKEN);

    assertThat(ValidationReport.of(violations, Locale.ENGLISH).violations())
        .extracting(Violation::pointer, Violation::value)
        .containsExactly(tuple("/movements/1/id", null));
  }

  @Test
  void textOnItsOwnIsFollowedByItsLanguage() throws NoSuchMethodException {
    Set<ConstraintViolation<Title>> violations =
        PlainValidator.forExecutables()
            .validateConstructorParameters(
                Title.class.getDeclaredConstructor(LocalizedText.class),
                new Object[] {LocalizedText.of("en", " ")});

    assertThat(ValidationReport.of(violations, Locale.ENGLISH).violations())
        .extracting(Violation::pointer, Violation::value)
        .containsExactly(tuple("/en", " "));
  }
}
