package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.mesmodel.Code;
import io.github.mesmodel.Scale;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The closed code list: each value, an unlisted one, and null. */
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
        arguments(Scale.LOCAL, "local"),
        arguments(Scale.REGIONAL, "regional"),
        arguments(Scale.NATIONAL, "national"),
        arguments(Scale.INTERNATIONAL, "international"));
  }

  @Test
  void noValueIsLeftOut() {
    assertThat(eachValue().map(arguments -> arguments.get()[0]))
        .containsExactlyInAnyOrderElementsOf(List.<Object>of((Object[]) Scale.values()));
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
    String scales = "local, regional, national, international";
    return Stream.of(
            "global", "TERRITORIAL", "NATIONAL", "Territorial", " national", "", " ", "0", "%s")
        .flatMap(code -> Stream.of(arguments(Scale.class, code, scales)));
  }

  @ParameterizedTest
  @ValueSource(classes = {Scale.class})
  void nullIsNull(Class<?> type) {
    assertThat((Object) BOTH.read("null", type)).isNull();
  }
}
