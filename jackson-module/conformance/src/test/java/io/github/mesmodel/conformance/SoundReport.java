package io.github.mesmodel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.conformance.DocumentPlaces.Place;
import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.json.ReadingCode;
import io.github.mesmodel.validation.Location;
import io.github.mesmodel.validation.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The demands on the report of every document. */
final class SoundReport {
  private static final Comparator<Location> DOCUMENT_ORDER =
      Comparator.comparingInt(Location::line).thenComparingInt(Location::column);

  private static final Comparator<Violation> WITHOUT_MESSAGE =
      Comparator.comparing(Violation::code)
          .thenComparing(Violation::pointer)
          .thenComparing(Violation::location, DOCUMENT_ORDER);

  /** The codes whose location is within, or after, the value that their pointer names. */
  private static final Set<String> END_OF_READING =
      Set.of(
          ReadingCode.ENCODING.code(),
          ReadingCode.JSON_SYNTAX.code(),
          ReadingCode.LIMIT_EXCEEDED.code());

  private static final String NOT_UNDERSTOOD = "cannot be read from here on";
  private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[\\w.-]+}");

  private SoundReport() {}

  /** Checks the parts that do not depend on the language of the messages. */
  static void assertSound(byte[] document, ReadResult result) {
    List<Violation> violations = result.report().violations();

    assertThat(violations)
        .doesNotHaveDuplicates()
        .extracting(Violation::location)
        .doesNotContainNull()
        .isSortedAccordingTo(DOCUMENT_ORDER);
    assertThat(violations)
        .extracting(Violation::message)
        .allMatch(message -> !message.isBlank())
        .doesNotContain(NOT_UNDERSTOOD);
    if (result.movement() == null) {
      assertThat(result.report().errors()).isNotEmpty();
    }
    if (violations.stream().noneMatch(v -> v.code().equals(ReadingCode.ENCODING.code()))) {
      assertLocated(DocumentPlaces.text(document), violations);
    }
  }

  /** Checks that a report in another language lists the same, with whole messages. */
  static void assertSame(ReadResult french, ReadResult english) {
    assertThat(french.movement()).isEqualTo(english.movement());
    assertThat(french.report().violations())
        .usingElementComparator(WITHOUT_MESSAGE)
        .isEqualTo(english.report().violations());
    assertThat(french.report().violations())
        .extracting(violation -> QUOTED.matcher(violation.message()).replaceAll(""))
        .noneMatch(message -> PLACEHOLDER.matcher(message).find());
  }

  private static void assertLocated(String text, List<Violation> violations) {
    if (violations.isEmpty()) {
      return;
    }
    Map<String, List<Location>> places =
        DocumentPlaces.of(text).stream()
            .collect(
                Collectors.groupingBy(
                    Place::pointer,
                    Collectors.mapping(
                        place -> DocumentPlaces.location(text, place.start()),
                        Collectors.toList())));
    assertThat(violations).allSatisfy(violation -> assertLocated(violation, places));
  }

  private static void assertLocated(Violation violation, Map<String, List<Location>> places) {
    String pointer = violation.pointer();
    if (END_OF_READING.contains(violation.code()) && pointer.isEmpty()) {
      return; // anywhere in the document
    }
    while (!places.containsKey(pointer)) {
      pointer = pointer.substring(0, pointer.lastIndexOf('/'));
    }
    List<Location> found = places.get(pointer);
    if (END_OF_READING.contains(violation.code())) {
      assertThat(found).anyMatch(start -> DOCUMENT_ORDER.compare(start, violation.location()) <= 0);
    } else {
      assertThat(found).contains(violation.location());
    }
  }
}
