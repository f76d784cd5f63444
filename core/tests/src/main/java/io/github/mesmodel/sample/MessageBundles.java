package io.github.mesmodel.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The messages of one kind in both languages.
 *
 * @param english the English messages by key
 * @param french the French messages by key
 * @param englishMarker the bundle that prevents the language of the machine for an English reader
 */
public record MessageBundles(Properties english, Properties french, Properties englishMarker) {
  private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

  /** Loads the bundles of a resource's name without its language and extension. */
  public static MessageBundles load(String name) {
    return new MessageBundles(properties(name), properties(name + "_fr"), properties(name + "_en"));
  }

  /** Asserts that the languages are in step. */
  public void assertInStep() {
    assertThat(french.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    assertThat(english.stringPropertyNames())
        .isNotEmpty()
        .allSatisfy(key -> assertThat(parameters(french, key)).isEqualTo(parameters(english, key)));
    assertThat(englishMarker).isEmpty();
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

  private static Properties properties(String name) {
    String resource = "/" + name + ".properties";
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Movement.class.getResourceAsStream(resource), resource),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
