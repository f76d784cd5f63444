package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.OpenCode;
import io.github.mesmodel.RoleType;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The open code lists: each value that is listed, one that is not, one that cannot be a code, and
 * null.
 */
class OpenCodeTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void aKnownValueIsTheConstant(OpenCode value) {
    String json = "\"" + value.code() + "\"";

    assertThat(BOTH.writeText(value)).isEqualTo(json);
    assertThat((Object) BOTH.read(json, value.getClass())).isSameAs(value);
  }

  static Stream<? extends OpenCode> aKnownValueIsTheConstant() {
    return Stream.of(LegalForm.known(), RoleType.known(), IdentifierScheme.known())
        .flatMap(Collection::stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("types")
  void anUnknownValueIsKept(Class<? extends OpenCode> type) {
    OpenCode read = BOTH.read("\"nobody-listed-1\"", type);

    assertThat(read.code()).isEqualTo("nobody-listed-1");
    assertThat(read.isKnown()).isFalse();
    assertThat(BOTH.writeText(read)).isEqualTo("\"nobody-listed-1\"");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void textThatIsNoCodeIsRefused(Class<? extends OpenCode> type, String code) {
    String json = BOTH.writeText(code);

    Refusal refusal = BOTH.refusal(json, type);

    assertThat(refusal)
        .isEqualTo(new Refusal("InvalidFormatException", "", refusal.message(), code, type));
    assertThat(refusal.message())
        .contains("is not a code; one is made of lower-case letters, digits and single hyphens");
  }

  static Stream<Arguments> textThatIsNoCodeIsRefused() {
    List<String> codes =
        List.of("", " ", "Scop", "a--b", "-a", "a-", "é", "a_b", "a b", "%s", "x".repeat(65));
    return types().flatMap(type -> codes.stream().map(code -> arguments(type, code)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("types")
  void nullIsNull(Class<? extends OpenCode> type) {
    assertThat((Object) BOTH.read("null", type)).isNull();
  }

  static Stream<Class<? extends OpenCode>> types() {
    return Stream.of(LegalForm.class, RoleType.class, IdentifierScheme.class);
  }
}
