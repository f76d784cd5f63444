package io.github.mesmodel.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.Axis;
import io.github.mesmodel.Individual;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Network;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.StrategicAction;
import io.github.mesmodel.Territory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The French of the data set is that of the presentation it comes from, which {@code seed.txt} is.
 */
@NullUnmarked
class SeedTextTest {
  private static final Movement MES = MesDataSet.movement();
  private static final String SEED = seed();

  /**
   * Where the data set corrects a slip of the presentation: its own words, and those of the
   * presentation.
   */
  private static final Map<String, String> CORRECTIONS =
      Map.of(
          "au sein des instances", "aux sein des instances",
          "inter réseau des PTCE", "inter réseaux des des PTCE");

  static Stream<String> verbatim() {
    return Stream.of(
            Stream.concat(
                Stream.of(MES.name().texts().get("fr"), MES.acronym()), MES.aliases().stream()),
            Stream.of("Lille", MES.founding().predecessor().name().texts().get("fr")),
            french(MES.slogans()),
            french(MES.commitments()),
            french(MES.networks().stream().map(Network::name).toList()),
            french(MES.networks().stream().map(Network::field).filter(Objects::nonNull).toList()),
            MES.networks(NetworkKind.TERRITORIAL).stream()
                .map(Network::territory)
                .map(SeedTextTest::printed),
            MES.individuals().stream().map(SeedTextTest::printed),
            french(MES.axes().stream().map(Axis::title).toList()),
            french(MES.axes().stream().map(Axis::note).filter(Objects::nonNull).toList()),
            french(MES.plans().get(0).actions().stream().map(StrategicAction::title).toList()),
            french(
                MES.affiliations().stream()
                    .map(Affiliation::organization)
                    .map(o -> o.name())
                    .toList()))
        .flatMap(texts -> texts);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("verbatim")
  void theTextStandsInThePresentation(String text) {
    assertThat(SEED).contains(asPrinted(text));
  }

  private static String asPrinted(String text) {
    String printed = text;
    for (Map.Entry<String, String> correction : CORRECTIONS.entrySet()) {
      printed = printed.replace(correction.getKey(), correction.getValue());
    }
    return printed;
  }

  /**
   * The presentation's own spelling of a region is the alias, where it is not the official name.
   */
  private static String printed(Territory territory) {
    return territory.aliases().isEmpty()
        ? territory.name().texts().get("fr")
        : territory.aliases().get(0);
  }

  private static String printed(Individual individual) {
    String name = individual.givenName() + " " + individual.familyName();
    return individual.institution() == null
        ? name + ",..."
        : name + " " + individual.institution().texts().get("fr");
  }

  private static Stream<String> french(List<LocalizedText> texts) {
    return texts.stream().map(text -> text.texts().get("fr"));
  }

  private static String seed() {
    try (InputStream in = SeedTextTest.class.getResourceAsStream("/seed.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
