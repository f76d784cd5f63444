package io.github.mesmodel.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Individual;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.sample.ModelRecords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All French of the data set is that of the presentation, which {@code seed.txt} is. */
@NullUnmarked
class SeedTextTest {
  private static final Movement MES = MesDataSet.movement();
  private static final String SEED = seed();

  /** The corrected spellings, each with the presentation's own. */
  private static final Map<String, String> CORRECTIONS =
      Map.of(
          "Hauts-de-France",
          "Haut de France",
          "Centre-Val de Loire",
          "Centre",
          "Bourgogne-Franche-Comté",
          "Bourgogne Franche Conté",
          "inter réseaux des PTCE",
          "inter réseaux des des PTCE",
          "Promouvoir l'ESS et porter la contribution de l'économie solidaire au sein des instances"
              + " de structuration de l'ESS",
          "Promouvoir l'ESS et porter la contribution de l'économie solidaire aux sein des"
              + " instances de structuration de l'ESS");

  /** Between the parts of a title that the presentation prints one below the other. */
  private static final String BREAK = " – ";

  static Stream<String> french() {
    return ModelRecords.instances(MES).stream()
        .filter(LocalizedText.class::isInstance)
        .map(text -> ((LocalizedText) text).texts().get("fr"))
        .filter(Objects::nonNull)
        .flatMap(text -> Arrays.stream(text.split(BREAK)))
        .distinct();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("french")
  void theTextStandsInThePresentation(String text) {
    assertThat(SEED).contains(CORRECTIONS.getOrDefault(text, text));
  }

  static Stream<String> names() {
    return Stream.of(
            Stream.of(MES.acronym()),
            MES.aliases().stream(),
            MES.networks().stream()
                .flatMap(network -> network.territories().stream())
                .flatMap(territory -> territory.aliases().stream()),
            MES.individuals().stream().map(SeedTextTest::printed))
        .flatMap(texts -> texts);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void theNameStandsInThePresentation(String name) {
    assertThat(SEED).contains(name);
  }

  private static String printed(Individual individual) {
    String name = individual.givenName() + " " + individual.familyName();
    return individual.institution() == null
        ? name + ",..."
        : name + " " + individual.institution().texts().get("fr");
  }

  @Test
  void everyCorrectionIsOfATextOfTheDataSet() {
    assertThat(french()).containsAll(CORRECTIONS.keySet());
  }

  private static String seed() {
    try (InputStream in = SeedTextTest.class.getResourceAsStream("/seed.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
