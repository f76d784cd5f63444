package io.github.mesmodel.internal.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingMessagesTest {
  private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

  private final Properties english = bundle("");
  private final Properties french = bundle("_fr");

  @Test
  void frenchAndEnglishHaveTheSameMessagesWithTheSameParameters() {
    assertThat(french.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    assertThat(english.stringPropertyNames())
        .allSatisfy(key -> assertThat(parameters(french, key)).isEqualTo(parameters(english, key)));
  }

  @Test
  void anEnglishReaderIsNotGivenTheLanguageOfTheMachine() {
    assertThat(bundle("_en")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(ReadingCode.class)
  void everyCodeHasAMessage(ReadingCode code) {
    assertThat(english.stringPropertyNames())
        .anyMatch(key -> key.equals(code.code()) || key.startsWith(code.code() + "."));
  }

  @Test
  void everyMessageIsThatOfACode() {
    List<String> codes = Stream.of(ReadingCode.values()).map(ReadingCode::code).toList();

    assertThat(english.stringPropertyNames())
        .allMatch(key -> codes.contains(key.split("\\.", 2)[0]));
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(JsonType.class)
  void everyJsonTypeHasAMessage(JsonType type) {
    assertThat(english).containsKey("wrong-type." + type.key());
  }

  @Test
  void aParameterIsShownAsItIs() {
    String message =
        new ReadingMessages(Locale.ENGLISH)
            .format("json-syntax", Map.of("detail", "$1 \\ {max} ${x} 'y'"));

    assertThat(message).isEqualTo("is not JSON from here on: $1 \\ {max} ${x} 'y'");
  }

  private static List<String> parameters(Properties bundle, String key) {
    return PARAMETER
        .matcher(bundle.getProperty(key))
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }

  private static Properties bundle(String suffix) {
    Properties bundle = new Properties();
    String name = "messages" + suffix + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(ReadingMessages.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      bundle.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bundle;
  }
}
