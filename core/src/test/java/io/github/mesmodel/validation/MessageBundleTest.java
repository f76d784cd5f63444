package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.constraint.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageBundleTest {
  private static final Pattern CODE = Pattern.compile("io\\.github\\.mesmodel\\.([^.]+)");
  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

  private final Properties english = bundle("");
  private final Properties french = bundle("_fr");

  @Test
  void frenchAndEnglishHaveTheSameMessages() {
    assertThat(french.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
  }

  @Test
  void aMessageHasTheSameParametersInBothLanguages() {
    assertThat(english.stringPropertyNames())
        .allSatisfy(key -> assertThat(parameters(french, key)).isEqualTo(parameters(english, key)));
  }

  @Test
  void anEnglishReaderIsNotGivenTheLanguageOfTheMachine() {
    assertThat(bundle("_en")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Rule.class)
  void everyRuleHasAMessage(Rule rule) {
    String key = "io.github.mesmodel." + rule.code();

    assertThat(english.stringPropertyNames())
        .anyMatch(name -> name.equals(key) || name.startsWith(key + "."));
  }

  @Test
  void everyMessageIsThatOfARuleOrOfAConstraint() {
    List<String> constraints = List.of("consistent", "recommended");
    List<String> rules = Stream.of(Rule.values()).map(Rule::code).toList();

    assertThat(english.stringPropertyNames())
        .extracting(key -> CODE.matcher(key).results().findFirst().orElseThrow().group(1))
        .allMatch(code -> rules.contains(code) || constraints.contains(code));
  }

  @Test
  void aMessageHasNoSpaceAtItsEnds() {
    assertThat(
            Stream.of(english, french)
                .flatMap(bundle -> bundle.values().stream())
                .map(String::valueOf))
        .isNotEmpty()
        .allSatisfy(message -> assertThat(message).isNotBlank().isEqualTo(message.strip()));
  }

  private static List<String> parameters(Properties bundle, String key) {
    return PARAMETER
        .matcher(bundle.getProperty(key))
        .results()
        .map(MatchResult::group)
        .sorted()
        .distinct()
        .toList();
  }

  private static Properties bundle(String suffix) {
    String name = "/ContributorValidationMessages" + suffix + ".properties";
    Properties bundle = new Properties();
    try (InputStream in = Rule.class.getResourceAsStream(name);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      bundle.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bundle;
  }
}
