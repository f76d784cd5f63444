package io.github.mesmodel.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.mesmodel.Code;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.Scale;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.exc.InvalidFormatException;

/** The closed code lists: each value, one that is not listed, and null. */
class ClosedCodeTest {
  @ParameterizedTest(name = "{0} is {1}")
  @MethodSource
  void eachValue(Enum<?> value, String code) {
    String json = "\"" + code + "\"";

    assertThat(Mappers.PLAIN.writeValueAsString(value)).isEqualTo(json);
    assertThat((Object) Mappers.PLAIN.readValue(json, value.getDeclaringClass())).isSameAs(value);
  }

  static Stream<Arguments> eachValue() {
    return Stream.of(
        arguments(NetworkKind.TERRITORIAL, "territorial"),
        arguments(NetworkKind.SECTORAL, "sectoral"),
        arguments(NetworkKind.RESOURCE, "resource"),
        arguments(Scale.REGIONAL, "regional"),
        arguments(Scale.NATIONAL, "national"),
        arguments(Scale.INTERNATIONAL, "international"));
  }

  @Test
  void noValueIsLeftOut() {
    assertThat(eachValue().map(arguments -> arguments.get()[0]))
        .containsExactlyInAnyOrderElementsOf(
            Stream.<Object>concat(
                    Arrays.stream(NetworkKind.values()), Arrays.stream(Scale.values()))
                .toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void unknown(Class<? extends Code> type, String code, String allowed) {
    assertThatExceptionOfType(InvalidFormatException.class)
        .isThrownBy(() -> Mappers.PLAIN.readValue("\"" + code + "\"", type))
        .withMessageContaining(allowed)
        .satisfies(e -> assertThat(e.getValue()).isEqualTo(code))
        .satisfies(e -> assertThat((Object) e.getTargetType()).isEqualTo(type));
  }

  static Stream<Arguments> unknown() {
    String kinds = "territorial, sectoral, resource";
    String scales = "regional, national, international";
    return Stream.of(
            "global", "TERRITORIAL", "NATIONAL", "Territorial", " national", "", " ", "0", "%s")
        .flatMap(
            code ->
                Stream.of(
                    arguments(NetworkKind.class, code, kinds),
                    arguments(Scale.class, code, scales)));
  }

  @ParameterizedTest
  @ValueSource(classes = {NetworkKind.class, Scale.class})
  void nullIsNull(Class<?> type) {
    assertThat((Object) Mappers.PLAIN.readValue("null", type)).isNull();
  }
}
