package io.github.mesmodel.conformance;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.Axis;
import io.github.mesmodel.Founding;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Network;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.Organization;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Period;
import io.github.mesmodel.Role;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Scale;
import io.github.mesmodel.Since;
import io.github.mesmodel.Source;
import io.github.mesmodel.StrategicAction;
import io.github.mesmodel.StrategicPlan;
import io.github.mesmodel.Territory;
import io.github.mesmodel.Until;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Movements without an error, of any size and with any texts, that use every kind of value. */
final class GeneratedMovements {
  private static final List<String> SOURCE = List.of("source-0");
  private static final List<NetworkKind> KINDS = NetworkKind.known();
  private static final List<Scale> SCALES = List.of(Scale.values());

  private GeneratedMovements() {}

  static Arbitrary<Movement> all() {
    return Combinators.combine(texts(), texts(), dates(), sizes(), sizes(), sizes())
        .as(GeneratedMovements::movement);
  }

  private static Arbitrary<Integer> sizes() {
    return Arbitraries.integers().between(0, 4);
  }

  /**
   * Letters of several scripts, astral ones and emoji included, so that no text is mere
   * punctuation.
   */
  private static Arbitrary<LocalizedText> texts() {
    Arbitrary<String> letters =
        Arbitraries.of("a", "É", "œ", "ß", "ح", "א", "運", "𝒜", "🌱", "\"", "\\", "/", " x");
    Arbitrary<String> text = letters.list().ofMaxSize(12).map(list -> "T" + String.join("", list));
    Arbitrary<String> language = Arbitraries.of("en", "ar", "zh-Hant", "fr-CA");
    return Combinators.combine(text, text, language)
        .as((french, other, tag) -> LocalizedText.fr(french).and(tag, other));
  }

  private static Arbitrary<PartialDate> dates() {
    Arbitrary<LocalDate> days =
        Arbitraries.integers()
            .between(0, 20_000)
            .map(day -> LocalDate.of(1960, 1, 1).plusDays(day));
    return days.flatMap(
        day ->
            Arbitraries.of(
                PartialDate.of(Year.from(day)),
                PartialDate.of(YearMonth.from(day)),
                PartialDate.of(day)));
  }

  private static Movement movement(
      LocalizedText text,
      LocalizedText other,
      PartialDate date,
      int networks,
      int axes,
      int affiliations) {
    return Movement.builder()
        .id("movement")
        .name(text)
        .acronym("M")
        .legalForm(LegalForm.of("unlisted-form"))
        .founding(Founding.builder().date(date).sourceIds(SOURCE).build())
        .website("https://example.org/a?b=c#d")
        .addSlogans(other)
        .networks(each(networks, i -> network(i, text, date)))
        .axes(each(axes, i -> axis(i, other)))
        .addPlans(plan(axes, text))
        .affiliations(each(affiliations, i -> affiliation(i, other, date)))
        .addSources(
            Source.builder()
                .id("source-0")
                .title(other)
                .retrieved(LocalDate.of(2020, 2, 29))
                .build())
        .sourceIds(SOURCE)
        .build();
  }

  private static <T> List<T> each(int count, IntFunction<T> entry) {
    return IntStream.range(0, count).mapToObj(entry).toList();
  }

  private static Network network(int index, LocalizedText text, PartialDate date) {
    NetworkKind kind = KINDS.get(index % KINDS.size());
    Network.Builder builder = Network.builder();
    builder.id("network-" + index).kind(kind).name(numbered(text, index)).sourceIds(SOURCE);
    if (kind.equals(NetworkKind.TERRITORIAL)) {
      builder.addTerritories(
          Territory.builder().name(text).code("FR-NOR").addAliases("Alias").build());
    } else {
      builder.field(text).since(index == 1 ? Since.ORIGIN : Since.of(date));
    }
    return builder.build();
  }

  private static LocalizedText numbered(LocalizedText text, int index) {
    return LocalizedText.fr(index + text.texts().get("fr"));
  }

  private static Axis axis(int index, LocalizedText text) {
    return Axis.builder()
        .id("axis-" + index)
        .position(index + 1)
        .title(text)
        .sourceIds(SOURCE)
        .build();
  }

  private static StrategicPlan plan(int axes, LocalizedText text) {
    return StrategicPlan.builder()
        .id("plan")
        .period(
            axes % 2 == 0 ? Period.ofYears(2019, 2022) : Period.from(PartialDate.parse("2019-04")))
        .axisIds(each(axes, i -> "axis-" + i))
        .sourceIds(SOURCE)
        .addActions(
            StrategicAction.builder()
                .id("action")
                .position(1)
                .title(text)
                .sourceIds(SOURCE)
                .build())
        .build();
  }

  private static Affiliation affiliation(int index, LocalizedText text, PartialDate date) {
    return Affiliation.builder()
        .id("affiliation-" + index)
        .organization(Organization.builder().name(numbered(text, index)).build())
        .scale(SCALES.get(index % SCALES.size()))
        .addRoles(
            Role.builder().type(RoleType.FOUNDER).build(),
            Role.builder().type(RoleType.MEMBER).body(text).until(Until.of(date)).build())
        .sourceIds(SOURCE)
        .build();
  }
}
