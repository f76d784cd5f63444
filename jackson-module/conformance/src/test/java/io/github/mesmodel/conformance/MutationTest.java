package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.validation.ValidationReport;
import io.github.mesmodel.validation.Violation;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One mutation of a valid document gives an equal movement, or a report that names the place of the
 * mutation.
 */
class MutationTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Provide
  Arbitrary<Movement> movements() {
    return GeneratedMovements.all();
  }

  @Property(tries = 200)
  void withoutAMutationNothingIsWrongAndNothingLost(@ForAll("movements") Movement movement) {
    ReadResult result = Readers.ENGLISH.read(BOTH.write(movement));

    assertThat(result.report().errors()).isEmpty();
    assertThat(result.movement()).isEqualTo(movement);
  }

  @Property(tries = 200)
  void theOrderOfPropertiesDoesNotMatter(
      @ForAll("movements") Movement movement, @ForAll long seed) {
    JsonNode shuffled = JsonTree.shuffled(tree(movement), new Random(seed));

    assertThat(read(shuffled).movement()).isEqualTo(movement);
    assertThat(read(shuffled).report().errors()).isEmpty();
  }

  @Property(tries = 200)
  void droppedComponentIsReportedOrOptional(
      @ForAll("movements") Movement movement, @ForAll @IntRange(min = 0) int choice) {
    JsonNode tree = tree(movement);
    JsonPointer place = place(tree, choice);
    JsonTree.remove(tree, place);

    ReadResult result = read(tree);

    if (result.isValid()) {
      assertThat(tree(requireNonNull(result.movement()))).isEqualTo(withoutEmptied(tree));
    } else {
      assertThat(result.report()).satisfies(report -> assertNamesOrFollows(report, place));
    }
  }

  @Property(tries = 200)
  void repeatedPropertyIsReportedAndItsFirstValueKept(
      @ForAll("movements") Movement movement, @ForAll @IntRange(min = 0) int choice) {
    JsonNode tree = tree(movement);
    JsonPointer place = property(tree, choice);
    JsonTree.rename(tree, place, "REPEATED");
    String value = tree.at(place.head().appendProperty("REPEATED")).toString();
    String name = NODES.stringNode(JsonTree.name(place)).toString();
    String document =
        tree.toString()
            .replace("\"REPEATED\":" + value, name + ":" + value + "," + name + ":" + value);

    ReadResult result = Readers.ENGLISH.read(document);

    assertThat(places(result.report(), "duplicate-property")).containsExactly(place.toString());
    assertThat(result.report().errors()).hasSize(1);
    assertThat(result.movement()).isEqualTo(movement);
  }

  @Property(tries = 200)
  void valueOfAnotherTypeIsReportedAtItsPlace(
      @ForAll("movements") Movement movement, @ForAll @IntRange(min = 0) int choice) {
    JsonNode tree = tree(movement);
    JsonPointer place = place(tree, choice);
    JsonTree.replace(tree, place, NODES.booleanNode(true));

    ReadResult result = read(tree);

    assertThat(places(result.report(), "wrong-type")).containsExactly(place.toString());
  }

  @Property(tries = 200)
  void misspeltPropertyIsReportedWithASuggestion(
      @ForAll("movements") Movement movement, @ForAll @IntRange(min = 0) int choice) {
    JsonNode tree = tree(movement);
    JsonPointer place = property(tree, choice);
    Assume.that(!isLanguage(place));
    String misspelt = JsonTree.name(place) + "x";
    JsonTree.rename(tree, place, misspelt);

    ValidationReport report = read(tree).report();

    assertThat(report.errors())
        .filteredOn(violation -> violation.code().equals("unknown-property"))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.pointer())
                  .isEqualTo(place.head().appendProperty(misspelt).toString());
              assertThat(violation.message())
                  .endsWith("did you mean " + JsonTree.name(place) + "?");
            });
  }

  private static JsonNode tree(Movement movement) {
    return Trees.of(movement);
  }

  private static ReadResult read(JsonNode tree) {
    return Readers.ENGLISH.read(tree.toString());
  }

  private static JsonPointer place(JsonNode tree, int choice) {
    List<JsonPointer> places = JsonTree.places(tree);
    return places.get(choice % places.size());
  }

  private static JsonPointer property(JsonNode tree, int choice) {
    List<JsonPointer> places =
        JsonTree.places(tree).stream().filter(place -> JsonTree.isProperty(tree, place)).toList();
    return places.get(choice % places.size());
  }

  private static boolean isLanguage(JsonPointer place) {
    return JsonTree.name(place).matches("[a-z]{2}(-.*)?");
  }

  private static List<String> places(ValidationReport report, String code) {
    return report.violations().stream()
        .filter(violation -> violation.code().equals(code))
        .map(Violation::pointer)
        .toList();
  }

  /** A value that is empty after a drop is not written. */
  private static JsonNode withoutEmptied(JsonNode tree) {
    for (JsonPointer place : JsonTree.places(tree)) {
      if (tree.at(place).isArray() && tree.at(place).isEmpty()) {
        JsonTree.remove(tree, place);
        return tree;
      }
    }
    return tree;
  }

  /**
   * A drop is named by its place, or by the values that it leaves: ids without their entry, and
   * numbers with a gap.
   */
  private static void assertNamesOrFollows(ValidationReport report, JsonPointer place) {
    assertThat(report.errors())
        .allMatch(
            violation ->
                (violation.pointer() + "/").startsWith(place.head() + "/")
                    || violation.code().equals("unresolved-reference")
                    || violation.code().equals("position-gap"));
  }
}
