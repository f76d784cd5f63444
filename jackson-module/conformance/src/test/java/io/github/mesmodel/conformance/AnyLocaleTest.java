package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import io.github.mesmodel.dataset.MesDataSet;
import io.github.mesmodel.sample.MovementSamples;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
    JacksonModule json = madeUnder(locale, zone);

    assertThat(
            Writers.BOTH.<byte[], RuntimeException>same(w -> w.writeAsBytes(MesDataSet.movement())))
        .isEqualTo(Resources.read("/META-INF/mes-model/mes.json"));
    assertThat(json.writeText(MesDataSet.movement()))
        .isEqualTo(Trees.of(MesDataSet.movement()).toString());
    assertThat(json.writeText(MovementSamples.complete()))
        .isEqualTo(Trees.of(Resources.read("complete.json")).toString());
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("defaults")
  void theyReadBack(String locale, String zone) {
    JacksonModule json = madeUnder(locale, zone);

    Movement read = json.read(Resources.read("complete.json"), Movement.class);

    assertThat(read).isEqualTo(MovementSamples.complete());
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("defaults")
  void aProblemReadsTheSame(String locale, String zone) {
    JacksonModule json = madeUnder(locale, zone);

    Refusal refusal =
        json.refusal("{\"contributions\":[{\"scale\":\"NATİONAL\"}]}", Movement.class);

    assertThat(refusal.kind()).isEqualTo("InvalidFormatException");
    assertThat(refusal.message())
        .contains("A code of this list must be one of local, regional, national, international");
  }

  static Stream<Arguments> defaults() {
    return Stream.of("tr-TR", "ar-EG-u-nu-arab", "fr-FR")
        .flatMap(
            locale ->
                Stream.of("Pacific/Kiritimati", "America/St_Johns", "UTC")
                    .map(zone -> Arguments.of(locale, zone)));
  }

  private static JacksonModule madeUnder(String locale, String zone) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    return BOTH.fresh();
  }
}
