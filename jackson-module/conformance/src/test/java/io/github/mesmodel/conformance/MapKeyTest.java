package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Period;
import io.github.mesmodel.Scale;
import io.github.mesmodel.Since;
import io.github.mesmodel.Until;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
        Arguments.of(Until.PAST, "past"),
        Arguments.of(Period.parse("2019/.."), "2019/.."));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("keys")
  void aKeyIsWrittenAndReadAsTheValueIs(Object key, String text) {
    Type type = Types.map(key.getClass(), Integer.class);
    String json = "{\"" + text + "\":1}";

    assertThat(BOTH.writeText(Map.of(key, 1))).isEqualTo(json);
    Object read = BOTH.readType(json.getBytes(UTF_8), type);
    assertThat(read).isEqualTo(Map.of(key, 1));
  }

  @Test
  void aKeyOfAnotherFormIsRefused() {
    Refusal refusal = BOTH.refusal("{\"NATIONAL\":1}", Types.map(Scale.class, Integer.class));

    assertThat(refusal.kind()).isEqualTo("InvalidFormatException");
    assertThat(refusal.message()).contains("local, regional, national, international");
  }
}
