package io.github.mesmodel;

import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EqualityTest {
  @Test
  void aLocalizedTextEqualsByItsTexts() {
    EqualsVerifier.forClass(LocalizedText.class)
        .withPrefabValues(Map.class, Map.of("fr", "un"), Map.of("en", "one"))
        .withNonnullFields("texts")
        .verify();
  }

  @Test
  void partialDateEqualsByItsKnownParts() {
    EqualsVerifier.forClass(PartialDate.class).verify();
  }

  @Test
  void aBeginningEqualsByItsDate() {
    EqualsVerifier.forClass(Since.class).verify();
  }

  @Test
  void aPeriodEqualsByItsEnds() {
    EqualsVerifier.forClass(Period.class).withNonnullFields("start").verify();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(classes = {LegalForm.class, RoleType.class, IdentifierScheme.class})
  void anOpenCodeEqualsByItsCode(Class<?> type) {
    EqualsVerifier.forClass(type)
        .withPrefabValues(String.class, "one", "two")
        .withNonnullFields("code")
        .verify();
  }
}
