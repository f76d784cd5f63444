package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;
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

/** The closed code lists: each value, one that is not listed, and null. */
class ClosedCodeTest {
  @ParameterizedTest(name = "{0} is {1}")
  @MethodSource
  void eachValue(Enum<?> value, String code) {
    String json = "\"" + code + "\"";

    assertThat(BOTH.writeText(value)).isEqualTo(json);
    assertThat((Object) BOTH.read(json, value.getDeclaringClass())).isSameAs(value);
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
    Refusal refusal = BOTH.refusal("\"" + code + "\"", type);

    assertThat(refusal)
        .isEqualTo(new Refusal("InvalidFormatException", "", refusal.message(), code, type));
    assertThat(refusal.message()).contains(allowed);
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
    assertThat((Object) BOTH.read("null", type)).isNull();
  }
}
