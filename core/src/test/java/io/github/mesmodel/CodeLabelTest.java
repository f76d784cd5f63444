package io.github.mesmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeLabelTest {
  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "territorial, Réseau territorial,   Territorial network",
    "sectoral,    Fédération de filière, Sector federation",
    "resource,    Structure ressource,   Resource structure",
  })
  void aKindOfNetworkHasACodeAndNames(String code, String french, String english) {
    NetworkKind kind = NetworkKind.of(code);

    assertThat(kind.isKnown()).isTrue();
    assertThat(kind.label().in(Locale.FRENCH)).isEqualTo(french);
    assertThat(kind.label().in(Locale.ENGLISH)).isEqualTo(english);
  }

  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @CsvSource({
    "LOCAL,         local,         Échelle locale,         Local scale",
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
