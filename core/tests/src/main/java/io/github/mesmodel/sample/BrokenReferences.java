package io.github.mesmodel.sample;

import static io.github.mesmodel.sample.BrokenMovement.error;
import static io.github.mesmodel.sample.BrokenMovement.with;

import io.github.mesmodel.Axis;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Source;
import io.github.mesmodel.StrategicAction;
import io.github.mesmodel.constraint.Rule;
import java.util.stream.Stream;

/** Movements with ids that are not unique, or that name nothing. */
final class BrokenReferences {
  private BrokenReferences() {}

  static Stream<BrokenMovement> all() {
    return Stream.of(ids(), axes(), sources()).flatMap(entries -> entries);
  }

  private static Stream<BrokenMovement> ids() {
    return Stream.of(
        duplicate("a network like the movement", "/networks/1/id", "les-semeurs"),
        duplicate("a network like another", "/networks/2/id", "grainotheques"),
        duplicate("an individual like a network", "/individuals/0/id", "grainotheques"),
        duplicate("a plan like another", "/plans/1/id", "plan-2019-2022"),
        duplicate("an action like an axis", "/plans/0/actions/0/id", "axis-1"),
        duplicate("an action like its plan", "/plans/0/actions/1/id", "plan-2019-2022"),
        duplicate("an affiliation like an individual", "/affiliations/1/id", "amina-haddad"),
        error(
            Rule.DUPLICATE_ID,
            "a source like a network",
            "/sources/2/id",
            with("/sources/2", source("new-id")),
            with("/sources/2", source("grainotheques"))));
  }

  private static Source source(String id) {
    return Source.builder().id(id).title(LocalizedText.fr("Source")).build();
  }

  private static BrokenMovement duplicate(String name, String pointer, String id) {
    return error(Rule.DUPLICATE_ID, name, pointer, "new-id", id);
  }

  private static Stream<BrokenMovement> axes() {
    return Stream.of(
        unresolved("a plan on an axis that is not there", "/plans/0/axisIds/2", "axis-3", "axis-4"),
        unresolved(
            "an open plan on an axis that is not there", "/plans/1/axisIds/0", "axis-2", "axis-9"),
        unresolved(
            "an action for an axis that is not there",
            "/plans/1/actions/0/axisIds/0",
            "axis-2",
            "axis-9"),
        unresolved("a plan on an action", "/plans/1/axisIds/0", "axis-1", "action-1"),
        unresolved("a plan on a source", "/plans/1/axisIds/0", "axis-1", "minutes"),
        outside("an action for an axis outside its plan", "axis-2", "axis-3"));
  }

  private static BrokenMovement outside(String name, String good, String bad) {
    String pointer = "/plans/0/actions/1/axisIds/0";
    return error(
        Rule.AXIS_OUTSIDE_PLAN,
        name,
        pointer,
        Change.at(withThirdAxis(), pointer, good),
        Change.at(withThirdAxis(), pointer, bad));
  }

  private static Movement withThirdAxis() {
    Movement complete = MovementSamples.complete();
    Axis third = complete.axes().get(1).withId("axis-3").withPosition(3);
    StrategicAction action = complete.plans().get(0).actions().get(1);
    Movement changed = Change.at(complete, "/axes/2", third);
    return Change.at(changed, "/plans/1/actions/0", action.withId("action-3").withPosition(1));
  }

  private static Stream<BrokenMovement> sources() {
    return Stream.of(
            "/founding/sourceIds/1",
            "/networks/0/sourceIds/0",
            "/individuals/0/sourceIds/0",
            "/axes/1/sourceIds/0",
            "/plans/0/actions/1/sourceIds/0",
            "/affiliations/1/sourceIds/0",
            "/contributions/0/sourceIds/0",
            "/plans/0/sourceIds/0",
            "/sourceIds/0")
        .map(pointer -> unresolved("no source for " + pointer, pointer, good(pointer), "axis-1"));
  }

  /** The list may hold the other source already. */
  private static String good(String pointer) {
    return pointer.equals("/sourceIds/0") ? "leaflet-2024" : "minutes";
  }

  private static BrokenMovement unresolved(String name, String pointer, String good, String bad) {
    return error(
        Rule.UNRESOLVED_REFERENCE,
        name,
        pointer,
        Change.at(withThirdAxis(), pointer, good),
        Change.at(withThirdAxis(), pointer, bad));
  }
}
