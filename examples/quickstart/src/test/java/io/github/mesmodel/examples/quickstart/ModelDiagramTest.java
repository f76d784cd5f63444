package io.github.mesmodel.examples.quickstart;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Axis;
import io.github.mesmodel.Citing;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The diagram of the model in the README is that of the records. */
class ModelDiagramTest {
  private static final String ONE = "-->";
  private static final String LIST = "==>";
  private static final String REFERENCE = "-.->";

  private static final List<Class<?>> RECORDS = ModelTypes.records();

  @Test
  void theDiagramHasTheRecordsAndTheirArrows() {
    assertThat(Document.README.block("mermaid", "").lines())
        .isEqualTo(
            Stream.of(
                    Stream.of("flowchart LR"),
                    RECORDS.stream().flatMap(ModelDiagramTest::arrows),
                    Stream.of("  classDef citing stroke-dasharray: 5 5", citing()))
                .flatMap(lines -> lines)
                .toList());
  }

  /** A line of the diagram for each kind of arrow that begins at a record. */
  private static Stream<String> arrows(Class<?> owner) {
    Map<String, Set<String>> targets = new LinkedHashMap<>();
    for (RecordComponent component : owner.getRecordComponents()) {
      Class<?> target = target(component);
      if (RECORDS.contains(target)) {
        targets
            .computeIfAbsent(arrow(component), arrow -> new LinkedHashSet<>())
            .add(target.getSimpleName());
      }
    }
    return targets.entrySet().stream()
        .map(
            each ->
                "  %s %s %s"
                    .formatted(
                        owner.getSimpleName(), each.getKey(), String.join(" & ", each.getValue())));
  }

  private static Class<?> target(RecordComponent component) {
    return isReference(component) ? Axis.class : ModelTypes.elementType(component);
  }

  private static String arrow(RecordComponent component) {
    if (isReference(component)) {
      return REFERENCE;
    }
    return component.getType() == List.class ? LIST : ONE;
  }

  private static boolean isReference(RecordComponent component) {
    return component.getName().equals("axisIds");
  }

  private static String citing() {
    return RECORDS.stream()
        .filter(Citing.class::isAssignableFrom)
        .map(Class::getSimpleName)
        .collect(joining(",", "  class ", " citing"));
  }

  @Test
  void everyReferenceByIdIsShown() {
    Stream<String> references =
        RECORDS.stream()
            .flatMap(type -> Arrays.stream(type.getRecordComponents()))
            .map(RecordComponent::getName)
            .filter(name -> name.endsWith("Ids"));

    assertThat(references).containsOnly("axisIds", "sourceIds");
  }
}
