package io.github.mesmodel.assertj;

import static io.github.mesmodel.assertj.MesAssertions.assertThat;
import static io.github.mesmodel.assertj.MesAssertions.assertThatThrownBy;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Network;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.sample.Change;
import io.github.mesmodel.sample.ModelRecords;
import io.github.mesmodel.sample.MovementSamples;
import io.github.mesmodel.sample.Mutations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A failure of equality lists where two movements differ. */
class MovementDifferencesTest {
  private static final Movement COMPLETE = MovementSamples.complete();
  private static final Network ADDED =
      Network.builder().id("sud").kind(NetworkKind.SECTORAL).name(LocalizedText.fr("Sud")).build();

  static Stream<Arguments> differences() {
    return Stream.of(
        changed(
            "a component",
            "/networks/1/acronym",
            "S",
            "/networks/1/acronym: expected null but was S"),
        changed(
            "no component",
            "/networks/0/acronym",
            null,
            "/networks/0/acronym: expected JDN but was null"),
        changed("a blank text", "/acronym", " ", "/acronym: expected LS but was \" \""),
        changed(
            "a language", "/name/en", "Sowers", "/name/en: expected The Sowers 🌱 but was Sowers"),
        changed(
            "a language less",
            "/commitments/0",
            LocalizedText.fr("Décider à une voix par membre"),
            "/commitments/0/en: expected Decide by one vote a member but was null"),
        changed(
            "a value type",
            "/founding/date",
            PartialDate.of(2003),
            "/founding/date: expected 2002-03 but was 2003"),
        changed(
            "no record",
            "/headquarters",
            null,
            "/headquarters: expected Place[name={fr=Roubaix, en=Roubaix}, countryCode=FR] but was null"),
        changed(
            "a record within",
            "/affiliations/0/organization/identifiers/0/value",
            "1",
            "/affiliations/0/organization/identifiers/0/value: expected 0000000121032683 but was 1"),
        changed(
            "an element more", "/aliases/2", "LS 3", "/aliases/2: expected no entry but was LS 3"),
        changed(
            "an element less",
            "/aliases",
            COMPLETE.aliases().subList(0, 1),
            "/aliases/1: expected L'Atelier des semis but was no entry"),
        changed(
            "an empty entry",
            "/networks/1",
            null,
            "/networks/1: expected no entry but was null",
            "/networks/1: expected grainotheques but was no entry"),
        changed(
            "an entry more",
            "/networks",
            networks(0, -1, 1, 2),
            "/networks/1: expected no entry but was sud"),
        changed(
            "an entry less",
            "/networks",
            networks(1, 2),
            "/networks/0: expected jardins-du-nord but was no entry"),
        changed(
            "another id",
            "/networks/2/id",
            "outils",
            "/networks/2: expected no entry but was outils",
            "/networks/2: expected boite-a-outils but was no entry"),
        changed(
            "an id twice",
            "/networks",
            networks(0, 1, 2, 1),
            "/networks/3: expected no entry but was grainotheques"),
        changed(
            "another order",
            "/networks",
            networks(2, 0, 1),
            "/networks: expected the order jardins-du-nord, grainotheques, boite-a-outils but was"
                + " boite-a-outils, jardins-du-nord, grainotheques"));
  }

  private static Arguments changed(
      String name, String pointer, @Nullable Object value, String... lines) {
    return Arguments.argumentSet(name, Change.at(COMPLETE, pointer, value), List.of(lines));
  }

  /** Returns the networks of these indexes, and another for -1. */
  private static List<Network> networks(int... indexes) {
    return IntStream.of(indexes).mapToObj(i -> i < 0 ? ADDED : COMPLETE.networks().get(i)).toList();
  }

  @ParameterizedTest
  @MethodSource("differences")
  void differenceIsALine(Movement actual, List<String> lines) {
    assertThatThrownBy(() -> assertThat(actual).isEqualTo(COMPLETE))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "Expecting equal movements, but they differ at:\n  " + String.join("\n  ", lines));
  }

  @Test
  void differenceInAnEntryHasTheIndexOfTheActualOne() {
    Movement actual = Change.at(COMPLETE, "/networks/1/acronym", "S");
    actual = Change.at(actual, "/networks", reversed(actual.networks()));
    Movement expected =
        Change.at(COMPLETE, "/networks", reversed(COMPLETE.networks()).subList(1, 3));

    Movement found = actual;
    assertThatThrownBy(() -> assertThat(found).isEqualTo(expected))
        .hasMessage(
            """
            Expecting equal movements, but they differ at:
              /networks/0: expected no entry but was boite-a-outils
              /networks/1/acronym: expected null but was S""");
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  @Test
  void manyDifferencesAreCounted() {
    Movement actual = Change.at(COMPLETE, "/aliases", Collections.nCopies(32, "alias"));

    assertThatThrownBy(() -> assertThat(actual).isEqualTo(COMPLETE))
        .hasMessageStartingWith(
            """
            Expecting equal movements, but they differ at:
              /aliases/0: expected Les Semeuses et les Semeurs but was alias
              /aliases/1: expected L'Atelier des semis but was alias
              /aliases/2: expected no entry but was alias
            """)
        .hasMessageEndingWith("\n  and 12 more");
  }

  @Test
  void longTextsAreCut() {
    Movement actual = Change.at(COMPLETE, "/acronym", "x\n".repeat(5_000));

    assertThatThrownBy(() -> assertThat(actual).isEqualTo(COMPLETE))
        .hasMessageContaining("/acronym: expected LS but was xU+000AxU+000A")
        .satisfies(failure -> assertThat(failure.getMessage()).hasSizeLessThan(3_000));
  }

  @Test
  void movementsThatDifferHaveADifference() {
    Mutations mutations = new Mutations(1);
    for (int i = 0; i < 500; i++) {
      Movement actual = mutations.next();
      if (!actual.equals(COMPLETE)) {
        assertThatThrownBy(() -> assertThat(actual).isEqualTo(COMPLETE))
            .hasMessageStartingWith("Expecting equal movements, but they differ at:\n  /");
      }
    }
  }

  @Test
  void movementOfNothingDiffersInEachComponent() {
    assertThatThrownBy(
            () -> assertThat(ModelRecords.createEmpty(Movement.class)).isEqualTo(COMPLETE))
        .hasMessageStartingWith(
            """
            Expecting equal movements, but they differ at:
              /id: expected les-semeurs but was null
              /name: expected {fr=Les Semeurs 🌱, en=The Sowers 🌱} but was null
              /acronym: expected LS but was null
              /aliases/0: expected Les Semeuses et les Semeurs but was no entry
            """);
  }
}
