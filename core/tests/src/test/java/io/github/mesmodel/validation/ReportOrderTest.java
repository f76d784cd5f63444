package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.sample.Change;
import io.github.mesmodel.sample.MovementSamples;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportOrderTest {
  @Test
  void violationsAreInDocumentOrder() {
    assertThat(MovementValidators.ENGLISH.validate(broken()).violations())
        .extracting(violation -> violation.code() + " " + violation.pointer())
        .containsExactly(
            "slug /id",
            "text /name/fr",
            "text /name/en",
            "future-date /founding/date",
            "web-url /website",
            "text /slogans/0/fr",
            "required /slogans/1",
            "missing-french /mission/fr",
            "duplicate-id /networks/1/id",
            "kind-mismatch /networks/1/field",
            "required /networks/9",
            "required /networks/10",
            "position /axes/1/position",
            "axis-outside-plan /plans/0/actions/0/axisIds/0",
            "unresolved-reference /plans/0/actions/0/axisIds/0",
            "required /plans/0/actions/0/axisIds/1",
            "required /affiliations/0/roles/0/type",
            "identifier /identifiers/1/value",
            "required /sources/1/title");
  }

  private static Movement broken() {
    Movement movement = MovementSamples.complete();
    movement = Change.at(movement, "/sources/1/title", null);
    movement = Change.at(movement, "/identifiers/1/value", "732829321");
    movement = Change.at(movement, "/affiliations/0/roles/0/type", null);
    movement = Change.at(movement, "/plans/0/actions/0/axisIds/0", "axis-9");
    movement = Change.at(movement, "/plans/0/actions/0/axisIds/1", null);
    movement = Change.at(movement, "/axes/1/position", -7);
    for (int i = 3; i < 9; i++) {
      movement = Change.at(movement, "/networks/" + i, movement.networks().get(2));
      movement = Change.at(movement, "/networks/" + i + "/id", "network-" + i);
      movement = Change.at(movement, "/networks/" + i + "/name/fr", "Réseau " + i);
    }
    movement = Change.at(movement, "/networks/9", null);
    movement = Change.at(movement, "/networks/10", null);
    movement = Change.at(movement, "/networks/1/field", null);
    movement = Change.at(movement, "/networks/1/id", "jardins-du-nord");
    movement = Change.at(movement, "/mission", LocalizedText.of("en", "Mission"));
    movement = Change.at(movement, "/slogans/1", null);
    movement = Change.at(movement, "/slogans/0/fr", "!");
    movement = Change.at(movement, "/website", "www.le-mes.org");
    movement = Change.at(movement, "/founding/date", PartialDate.parse("2100"));
    movement = Change.at(movement, "/name/en", "");
    movement = Change.at(movement, "/name/fr", "");
    return Change.at(movement, "/id", "A");
  }

  @Test
  void languagesAreInTheOrderOfTheirText() {
    Movement movement =
        Change.at(
            MovementSamples.complete(),
            "/slogans",
            List.of(
                LocalizedText.of("en", "").and("fr", ""),
                LocalizedText.of("fr", "").and("en", "")));

    assertThat(MovementValidators.ENGLISH.validate(movement).violations())
        .extracting(Violation::pointer)
        .containsExactly("/slogans/0/en", "/slogans/0/fr", "/slogans/1/fr", "/slogans/1/en");
  }

  @Test
  void theOrderOfThePlainValidatorDoesNotMatter() {
    ValidationReport report = MovementValidators.ENGLISH.validate(broken());
    List<ConstraintViolation<Movement>> found = new ArrayList<>(PlainValidator.validate(broken()));
    for (int turn = 0; turn < found.size(); turn++) {
      Collections.rotate(found, 1);
      assertThat(ValidationReport.of(found, Locale.ENGLISH)).isEqualTo(report);
    }
  }

  @Test
  void severalViolationsOfOneRuleKeepTheirOwnValues() {
    Movement movement = MovementSamples.complete();
    movement = Change.at(movement, "/networks/1/id", "amina-haddad");
    movement = Change.at(movement, "/networks/2/id", "axis-1");

    assertThat(MovementValidators.ENGLISH.validate(movement).violations())
        .extracting(Violation::message)
        .filteredOn(message -> message.contains("is already at"))
        .containsExactly(
            "the id \"amina-haddad\" is already at /networks/1/id: an id is unique over the whole movement",
            "the id \"axis-1\" is already at /networks/2/id: an id is unique over the whole movement");
  }
}
