package io.github.mesmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.internal.Messages;
import io.github.mesmodel.sample.MessageBundles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingMessagesTest {

  private final MessageBundles bundles = MessageBundles.load("io/github/mesmodel/json/messages");
  private final Properties english = bundles.english();

  @Test
  void frenchAndEnglishAreInStep() {
    bundles.assertInStep();
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
        Messages.of(
                language -> ResourceBundle.getBundle("io.github.mesmodel.json.messages", language),
                Locale.ENGLISH)
            .format("json-syntax.value", Map.of("found", "$1 \\ {max} ${x} 'y'"));

    assertThat(message)
        .isEqualTo(
            "is not JSON from here on: a value should be here, but there is $1 \\ {max} ${x} 'y'");
  }
}
