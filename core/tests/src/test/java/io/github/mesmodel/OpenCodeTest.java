package io.github.mesmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.sample.MovementSamples;
import io.github.mesmodel.validation.MovementValidator;
import io.github.mesmodel.validation.Violation;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@NullUnmarked
class OpenCodeTest {
  private static final List<Named<Function<String, OpenCode>>> FACTORIES =
      List.of(
          Named.of("NetworkKind.of", NetworkKind::of),
          Named.of("new NetworkKind", NetworkKind::new),
          Named.of("LegalForm.of", LegalForm::of),
          Named.of("new LegalForm", LegalForm::new),
          Named.of("RoleType.of", RoleType::of),
          Named.of("new RoleType", RoleType::new),
          Named.of("IdentifierScheme.of", IdentifierScheme::of),
          Named.of("new IdentifierScheme", IdentifierScheme::new));

  private static final List<String> MALFORMED =
      List.of(
          "", " ", "A", "a b", "a_b", "-a", "a-", "a--b", "é", "ı", "a٣", "a/b", "x".repeat(65));

  static Stream<Named<Function<String, OpenCode>>> factories() {
    return FACTORIES.stream();
  }

  static Stream<Arguments> malformed() {
    return FACTORIES.stream()
        .flatMap(factory -> MALFORMED.stream().map(code -> Arguments.of(factory, code)));
  }

  static Stream<OpenCode> known() {
    return Stream.of(
            NetworkKind.known(), LegalForm.known(), RoleType.known(), IdentifierScheme.known())
        .flatMap(List::stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schemes")
  void listedSchemeRefusesAValueOfAnotherForm(IdentifierScheme scheme) {
    Movement movement =
        MovementSamples.minimal().withIdentifiers(List.of(new Identifier(scheme, "no such form")));

    assertThat(MovementValidator.create(Locale.ENGLISH).validate(movement).errors())
        .extracting(Violation::code)
        .containsExactly(Rule.IDENTIFIER.code());
  }

  static List<IdentifierScheme> schemes() {
    return IdentifierScheme.known();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("factories")
  void unlistedCodeIsKept(Function<String, OpenCode> factory) {
    OpenCode code = factory.apply("nobody-listed-2");

    assertThat(code.code()).isEqualTo("nobody-listed-2");
    assertThat(code).hasToString("nobody-listed-2");
    assertThat(code.isKnown()).isFalse();
    assertThat(code.label()).isEqualTo(LocalizedText.of("und", "nobody-listed-2"));
  }

  @ParameterizedTest(name = "{0} “{1}”")
  @MethodSource("malformed")
  void aTextOfAnotherFormIsNoCode(Function<String, OpenCode> factory, String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> factory.apply(code))
        .withMessageContaining(
            "is not a code; one is made of lower-case letters, digits and single hyphens")
        .withMessageStartingWith("\"");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("factories")
  void aCodeHasAtMost64Characters(Function<String, OpenCode> factory) {
    assertThat(factory.apply("x".repeat(64)).code()).hasSize(64);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("factories")
  void nullIsRefused(Function<String, OpenCode> factory) {
    assertThatNullPointerException().isThrownBy(() -> factory.apply(null));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("known")
  void aKnownCodeHasAFrenchAndAnEnglishName(OpenCode code) {
    assertThat(code.isKnown()).isTrue();
    assertThat(code).hasToString(code.code());
    assertThat(code.label().texts().keySet()).containsExactly("fr", "en");
    assertThat(code.label().texts().values()).noneMatch(String::isBlank);
  }

  @Test
  void theListsAreThoseOfTheDesign() {
    assertThat(LegalForm.known())
        .extracting(LegalForm::code)
        .containsExactly(
            "association-loi-1901",
            "association-droit-local",
            "scop",
            "scic",
            "mutuelle",
            "fondation",
            "association-de-fait",
            "association",
            "cooperative",
            "societe-commerciale",
            "association-reconnue-d-utilite-publique",
            "fonds-de-dotation");
    assertThat(RoleType.known())
        .extracting(RoleType::code)
        .containsExactly(
            "founder",
            "member",
            "participant",
            "coordination-committee-member",
            "board-member",
            "observer",
            "president",
            "co-president",
            "vice-president",
            "treasurer",
            "secretary",
            "coordinator",
            "employee",
            "partner");
    assertThat(NetworkKind.known())
        .extracting(NetworkKind::code)
        .containsExactly("territorial", "sectoral", "resource");
    assertThat(IdentifierScheme.known())
        .extracting(IdentifierScheme::code)
        .containsExactly("rna", "siren", "siret", "isni", "wikidata");
  }

  @Test
  void aKnownCodeIsAlwaysTheSameValue() {
    assertThat(LegalForm.of("association-loi-1901")).isSameAs(LegalForm.ASSOCIATION_LOI_1901);
    assertThat(RoleType.of("founder"))
        .isSameAs(RoleType.FOUNDER)
        .isEqualTo(new RoleType("founder"));
    assertThat(IdentifierScheme.of("rna")).isSameAs(IdentifierScheme.RNA);
  }

  @Test
  void aNameIsReadInTheLanguageOfTheReader() {
    assertThat(RoleType.FOUNDER.label().in(Locale.CANADA_FRENCH)).isEqualTo("Fondateur");
    assertThat(RoleType.FOUNDER.label().in(Locale.UK)).isEqualTo("Founder");
  }
}
