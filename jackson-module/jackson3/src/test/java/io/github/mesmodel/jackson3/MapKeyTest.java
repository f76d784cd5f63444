package io.github.mesmodel.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Period;
import io.github.mesmodel.Scale;
import io.github.mesmodel.Since;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.InvalidFormatException;

/** The model's values as the keys of a user's map have the form that they have as values. */
class MapKeyTest {
  static Stream<Arguments> keys() {
    return Stream.of(
        Arguments.of(NetworkKind.TERRITORIAL, "territorial"),
        Arguments.of(Scale.INTERNATIONAL, "international"),
        Arguments.of(LegalForm.ASSOCIATION_LOI_1901, "association-loi-1901"),
        Arguments.of(IdentifierScheme.of("unlisted"), "unlisted"),
        Arguments.of(PartialDate.parse("2002-03"), "2002-03"),
        Arguments.of(Since.ORIGIN, "origin"),
        Arguments.of(Period.parse("2019/.."), "2019/.."));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("keys")
  void aKeyIsWrittenAndReadAsTheValueIs(Object key, String text) {
    JavaType type =
        Mappers.PLAIN
            .getTypeFactory()
            .constructMapType(LinkedHashMap.class, key.getClass(), Integer.class);
    String json = "{\"" + text + "\":1}";

    assertThat(Mappers.PLAIN.writeValueAsString(Map.of(key, 1))).isEqualTo(json);
    assertThat(Mappers.PLAIN.<Map<?, ?>>readValue(json, type)).isEqualTo(Map.of(key, 1));
  }

  @Test
  void aKeyOfAnotherFormIsRefused() {
    JavaType type =
        Mappers.PLAIN
            .getTypeFactory()
            .constructMapType(LinkedHashMap.class, NetworkKind.class, Integer.class);

    assertThatExceptionOfType(InvalidFormatException.class)
        .isThrownBy(() -> Mappers.PLAIN.readValue("{\"TERRITORIAL\":1}", type))
        .withMessageContaining("territorial, sectoral, resource");
  }
}
