package io.github.mesmodel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.sample.Fixtures;
import io.github.mesmodel.validation.ValidationReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name may have escapes of unpaired surrogates, which the parsers of Jackson refuse. */
class SurrogateNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ud800",
        "\\uDBff",
        "\\udc00",
        "a\\ud800",
        "\\ud800b",
        "ab\\udfff",
        "abc\\ud800d",
        "abcdefghijkl\\udc00mnopqrstuvwxyz",
        "\\ud800\\ud800",
        "\\udc00\\ud800",
        "\\ud83d\\ude00\\ud83d",
        "\\ud83d\\ud83d\\ude00",
        "\\\\\\ud800",
        "\\ud800\\\\ude00",
        "\\ud800\\u0041",
        "é🌱\\ud800é🌱",
        "\u007F\u0080\u07FF\u0800\uFFFF\uD800\uDC00\\ud800"
      })
  void unpairedSurrogateIsAnUnknownNameAndReadingGoesOn(String name) {
    ValidationReport property =
        Readers.ENGLISH.read("{\"" + name + "\": [{\"x\": 1}], \"id\": 5}").report();
    ValidationReport language =
        Readers.ENGLISH.read("{\"name\": {\"" + name + "\": \"\", \"fr\": 5}}").report();

    assertThat(Readers.codes(property))
        .containsExactly("required", "unknown-property", "wrong-type");
    assertThat(Readers.codes(language))
        .containsExactly("required", "malformed-language-tag", "wrong-type");
    assertThat(property.violations().get(1).pointer()).isEqualTo("/" + unescaped(name));
    assertThat(property.violations().get(2).location())
        .hasToString("1:" + (name.codePointCount(0, name.length()) + 24));
  }

  private static String unescaped(String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (name.startsWith("\\\\", i)) {
        text.append(name.charAt(++i));
      } else if (name.charAt(i) == '\\') {
        text.append((char) Integer.parseInt(name.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        text.append(name.charAt(i));
      }
    }
    return text.toString();
  }

  static Stream<Path> objects() {
    return Fixtures.all().filter(document -> text(document).startsWith("{"));
  }

  private static String text(Path document) {
    return new String(Fixtures.bytes(document), StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("objects")
  void reportIsThatBesideAnyOtherUnknownProperty(Path document) {
    assertThat(lines(document, "\\ud800")).isEqualTo(lines(document, "\\u2603"));
  }

  private static List<String> lines(Path document, String name) {
    String changed = "{\"" + name + "\": 1, " + text(document).substring(1);
    return Readers.lines(Readers.ENGLISH.read(changed).report()).stream()
        .map(line -> line.replace("U+D800", "☃"))
        .toList();
  }
}
