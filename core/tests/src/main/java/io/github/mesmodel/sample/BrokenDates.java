package io.github.mesmodel.sample;

import static io.github.mesmodel.sample.BrokenMovement.error;
import static io.github.mesmodel.sample.BrokenMovement.warning;
import static io.github.mesmodel.sample.BrokenMovement.with;

import io.github.mesmodel.Movement;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Period;
import io.github.mesmodel.Since;
import io.github.mesmodel.Until;
import io.github.mesmodel.constraint.Rule;
import java.util.stream.Stream;

/**
 * Movements with dates that certainly contradict each other or today, beside dates that may agree.
 */
final class BrokenDates {
  private BrokenDates() {}

  static Stream<BrokenMovement> all() {
    return Stream.of(reversed(), plans(), predecessors(), future()).flatMap(entries -> entries);
  }

  private static Stream<BrokenMovement> reversed() {
    return Stream.of("/networks/0", "/individuals/0", "/affiliations/0/roles/0")
        .flatMap(BrokenDates::reversed);
  }

  private static Stream<BrokenMovement> reversed(String owner) {
    return Stream.of(
        reversed(owner, "a year against a month in it", "2002-03", "2002", "2001"),
        reversed(owner, "a month against its year", "2002", "2002-03", "2001-12"),
        reversed(owner, "a day against its month", "2002-03-31", "2002-03", "2002-02"),
        reversed(owner, "a day against a day", "2002-03-31", "2002-03-31", "2002-03-30"),
        reversed(owner, "a month against a day", "2002-03", "2002-03-01", "2002-02-28"));
  }

  private static BrokenMovement reversed(
      String owner, String name, String since, String good, String bad) {
    Movement begun = with(owner + "/since", Since.parse(since));
    String pointer = owner + "/until";
    return error(
        Rule.REVERSED_PERIOD,
        name + " at " + owner,
        pointer,
        Change.at(begun, pointer, Until.parse(good)),
        Change.at(begun, pointer, Until.parse(bad)));
  }

  private static Stream<BrokenMovement> plans() {
    return Stream.of(
        period("years in the wrong order", "2019/2019", "2019/2018"),
        period("a year against a month in it", "2019-05/2019", "2019-05/2018"),
        period("a month against its year", "2019/2019-05", "2019/2018-12"),
        period("days in the wrong order", "2019-05-02/..", "2019-05-02/2019-05-01"));
  }

  private static BrokenMovement period(String name, String good, String bad) {
    return error(
        Rule.REVERSED_PERIOD, name, "/plans/0/period", Period.parse(good), Period.parse(bad));
  }

  private static Stream<BrokenMovement> predecessors() {
    return Stream.of(
        predecessor("the year after", "2002", "2003"),
        predecessor("the month after", "2002-03", "2002-04"),
        predecessor("the day after the month", "2002-03-31", "2002-04-01"),
        predecessor("after, where the origin is before", "origin", "2005-01-01"));
  }

  private static BrokenMovement predecessor(String name, String good, String bad) {
    return error(
        Rule.PREDECESSOR_AFTER_FOUNDING,
        name,
        "/founding/predecessors/0/since",
        Since.parse(good),
        Since.parse(bad));
  }

  private static Stream<BrokenMovement> future() {
    return Stream.of(
        future("a founding tomorrow", "/founding/date", "2026-01-15", "2026-01-16"),
        future("a founding next month", "/founding/date", "2026-01", "2026-02"),
        future("a founding next year", "/founding/date", "2026", "2027"),
        future("a source published tomorrow", "/sources/0/published", "2026-01", "2026-01-16"),
        begun("a network that joins tomorrow", "/networks/0/since", "2026-01-16"),
        begun("a network that joins next year", "/networks/1/since", "2027"),
        begun("an individual who joins next month", "/individuals/1/since", "2026-02"),
        begun("a role that begins tomorrow", "/affiliations/1/roles/0/since", "2026-01-16"),
        error(
            Rule.FUTURE_DATE,
            "a source read tomorrow",
            "/sources/0/retrieved",
            BrokenMovements.TODAY,
            BrokenMovements.TODAY.plusDays(1)));
  }

  private static BrokenMovement future(String name, String pointer, String good, String bad) {
    return error(Rule.FUTURE_DATE, name, pointer, PartialDate.parse(good), PartialDate.parse(bad));
  }

  private static BrokenMovement begun(String name, String pointer, String bad) {
    return warning(
        Rule.FUTURE_SINCE,
        name,
        pointer,
        with(pointer, Since.parse("2026-01-15")),
        with(pointer, Since.parse(bad)));
  }
}
