package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mesmodel.Axis;
import io.github.mesmodel.constraint.Position;
import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.constraint.Text;
import io.github.mesmodel.constraint.Warnings;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ForeignConstraintTest {
  /** A record of a user of the library. */
  public record Dossier(
      @NotBlank(message = "must not be blank", groups = Warnings.class) String title,
      @NotEmpty(message = "must not be empty")
          List<@Size(max = 3, message = "too long") String> tags,
      Map<String, @Text(max = 3) String> notes,
      @Valid Axis axis) {}

  /** A record with one constraint in two versions. */
  public record Label(
      @Size(min = 3, message = "too short") @Size(max = 1, message = "too long") String text) {}

  /** A record whose components may be absent. */
  public record Reference(
      @Slug(optional = true) String id, @Position(optional = true) Integer position) {}

  private static final Dossier DOSSIER =
      new Dossier(
          " ",
          List.of("one", "four"),
          Map.of("a/b~c", "four"),
          new Axis(null, 1, null, null, null));

  @Test
  void aForeignConstraintIsNamedInKebabCaseAndCarriesItsSeverity() {
    assertThat(PlainValidator.report(DOSSIER).violations())
        .extracting(Violation::code, Violation::severity, Violation::pointer, Violation::value)
        .contains(
            tuple("not-blank", Severity.WARNING, "/title", " "),
            tuple("size", Severity.ERROR, "/tags/1", "four"));
    assertThat(PlainValidator.report(new Dossier("a", List.of(), null, null)).violations())
        .extracting(Violation::code, Violation::message)
        .containsExactly(tuple("not-empty", "must not be empty"));
  }

  @Test
  void theConstraintsOfTheLibraryServeForeignRecords() {
    assertThat(PlainValidator.report(DOSSIER).violations())
        .extracting(Violation::code, Violation::pointer)
        .contains(
            tuple("text", "/notes/a~1b~0c"),
            tuple("required", "/axis/id"),
            tuple("required", "/axis/title"));
  }

  @Test
  void anOptionalValueMayBeNull() {
    assertThat(PlainValidator.report(new Reference(null, null)).violations()).isEmpty();
    assertThat(PlainValidator.report(new Reference("A", 0)).violations())
        .extracting(Violation::code)
        .containsExactly("slug", "position");
  }

  @Test
  void entriesOfAMapAreInItsOrder() {
    Map<String, String> notes = new LinkedHashMap<>();
    List.of("b", "c", "a").forEach(key -> notes.put(key, "four"));

    assertThat(PlainValidator.report(new Dossier("a", List.of("b"), notes, null)).violations())
        .extracting(Violation::pointer)
        .containsExactly("/notes/b", "/notes/c", "/notes/a");
  }

  @Test
  void theOrderIsThatOfTheForeignRecord() {
    assertThat(PlainValidator.report(DOSSIER).violations())
        .extracting(Violation::pointer)
        .containsExactly("/title", "/tags/1", "/notes/a~1b~0c", "/axis/id", "/axis/title");
  }

  @Test
  void violationsOfOneConstraintAreInTheOrderOfTheirMessages() {
    List<ConstraintViolation<Label>> found =
        new ArrayList<>(PlainValidator.validate(new Label("ab")));
    for (int turn = 0; turn < 2; turn++) {
      Collections.rotate(found, 1);
      assertThat(ValidationReport.of(found, Locale.ENGLISH).violations())
          .extracting(Violation::message)
          .containsExactly("too long", "too short");
    }
  }

  @Test
  void singleViolationIsMappedAsInAReport() {
    assertThat(PlainValidator.validate(DOSSIER))
        .extracting(violation -> Violation.of(violation, Locale.ENGLISH))
        .containsExactlyInAnyOrderElementsOf(PlainValidator.report(DOSSIER).violations());
  }
}
