package io.github.mesmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosedCodeTest {
  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @CsvSource({
    "TERRITORIAL, territorial, Réseau territorial,   Territorial network",
    "SECTORAL,    sectoral,    Fédération de filière, Sector federation",
    "RESOURCE,    resource,    Structure ressource,   Resource structure",
  })
  void aKindOfNetworkHasACodeAndNames(
      NetworkKind kind, String code, String french, String english) {
    assertThat(kind.code()).isEqualTo(code);
    assertThat(kind.label().in(Locale.FRENCH)).isEqualTo(french);
    assertThat(kind.label().in(Locale.ENGLISH)).isEqualTo(english);
  }

  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @CsvSource({
    "REGIONAL,      regional,      Échelle régionale,      Regional scale",
    "NATIONAL,      national,      Échelle nationale,      National scale",
    "INTERNATIONAL, international, Échelle internationale, International scale",
  })
  void aScaleHasACodeAndNames(Scale scale, String code, String french, String english) {
    assertThat(scale.code()).isEqualTo(code);
    assertThat(scale.label().in(Locale.FRENCH)).isEqualTo(french);
    assertThat(scale.label().in(Locale.ENGLISH)).isEqualTo(english);
  }
}
