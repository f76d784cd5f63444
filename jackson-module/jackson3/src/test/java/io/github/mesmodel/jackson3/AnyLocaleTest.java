package io.github.mesmodel.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mesmodel.Movement;
import io.github.mesmodel.reference.MesReference;
import io.github.mesmodel.sample.MovementSamples;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

/** The JSON is the same wherever the program runs. */
@Isolated("changes the defaults of the virtual machine")
class AnyLocaleTest {
  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("defaults")
  void theBytesAreTheSame(String locale, String zone) {
    JsonMapper mapper = mapperMadeUnder(locale, zone);

    assertThat(mapper.writeValueAsBytes(MesReference.movement()))
        .isEqualTo(Resources.read("/META-INF/mes-model/mes.json"));
    assertThat(mapper.writeValueAsString(MovementSamples.complete()))
        .isEqualTo(mapper.readTree(Resources.read("complete.json")).toString());
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("defaults")
  void theyReadBack(String locale, String zone) {
    JsonMapper mapper = mapperMadeUnder(locale, zone);

    assertThat(mapper.readValue(Resources.read("complete.json"), Movement.class))
        .isEqualTo(MovementSamples.complete());
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("defaults")
  void aProblemReadsTheSame(String locale, String zone) {
    JsonMapper mapper = mapperMadeUnder(locale, zone);

    assertThatExceptionOfType(InvalidFormatException.class)
        .isThrownBy(
            () -> mapper.readValue("{\"networks\":[{\"kind\":\"TERRİTORIAL\"}]}", Movement.class))
        .withMessageContaining(
            "A code of this list must be one of territorial, sectoral, resource");
  }

  static Stream<Arguments> defaults() {
    return Stream.of("tr-TR", "ar-EG-u-nu-arab", "fr-FR")
        .flatMap(
            locale ->
                Stream.of("Pacific/Kiritimati", "America/St_Johns", "UTC")
                    .map(zone -> Arguments.of(locale, zone)));
  }

  private static JsonMapper mapperMadeUnder(String locale, String zone) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    return Mappers.builder().build();
  }
}
