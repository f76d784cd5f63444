package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.sample.MessageBundles;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageBundleTest {
  private static final Pattern CODE = Pattern.compile("io\\.github\\.mesmodel\\.([^.]+)");

  private final MessageBundles bundles = MessageBundles.load("ContributorValidationMessages");
  private final Properties english = bundles.english();

  @Test
  void frenchAndEnglishAreInStep() {
    bundles.assertInStep();
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
            Stream.of(english, bundles.french())
                .flatMap(bundle -> bundle.values().stream())
                .map(String::valueOf))
        .isNotEmpty()
        .allSatisfy(message -> assertThat(message).isNotBlank().isEqualTo(message.strip()));
  }
}
