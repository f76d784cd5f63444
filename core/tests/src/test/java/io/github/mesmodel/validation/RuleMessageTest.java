package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Identifier;
import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.Role;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.sample.Change;
import io.github.mesmodel.sample.MovementSamples;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A message names what the value disagrees with. */
class RuleMessageTest {
  private static final Movement COMPLETE = MovementSamples.complete();

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(
            "/axes/1/position",
            1,
            "the position 1 is already that of number 1 of this list: give each its own"),
        Arguments.of(
            "/affiliations/1/roles",
            List.of(role(RoleType.FOUNDER), role(RoleType.MEMBER), role(RoleType.MEMBER)),
            "is the same role as number 2 of this list, over the same time"),
        Arguments.of(
            "/networks/0/identifiers/0",
            new Identifier(IdentifierScheme.SIREN, "552 100 554"),
            "\"552 100 554\" has spaces: remove the spaces"),
        Arguments.of(
            "/mission",
            LocalizedText.of("en", "Mission").and("br", "Kefridi"),
            "has no French text, but only: en, br"),
        unknown("/networks/1/kind", NetworkKind.of("sectorial"), "sectoral"),
        unknown("/legalForm", LegalForm.of("scoop"), "scop"),
        unknown("/affiliations/1/roles/0/type", RoleType.of("tresurer"), "treasurer"),
        unknown("/networks/0/identifiers/0/scheme", IdentifierScheme.of("sirne"), "siren"),
        unknown("/networks/0/territories/0/code", "FR-HFD", "FR-HDF"));
  }

  private static Arguments unknown(String pointer, Object code, String meant) {
    return Arguments.of(
        pointer,
        code,
        "the code \"%s\" is not listed: it is kept, but did you mean %s?".formatted(code, meant));
  }

  private static Role role(RoleType type) {
    return Role.builder().type(type).build();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("values")
  void messageNamesTheOther(String pointer, Object value, String message) {
    assertThat(
            MovementValidators.ENGLISH.validate(Change.at(COMPLETE, pointer, value)).violations())
        .extracting(Violation::message)
        .containsExactly(message);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("values")
  void messageOfAPlainValidatorIsInTheLanguageOfTheReport(String pointer, Object value) {
    Movement movement = Change.at(COMPLETE, pointer, value);

    assertThat(ValidationReport.of(PlainValidator.validate(movement), Locale.FRENCH))
        .isEqualTo(MovementValidators.FRENCH.validate(movement));
  }
}
