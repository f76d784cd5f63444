package io.github.mesmodel.assertj;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.internal.JsonPointer;
import io.github.mesmodel.internal.Quoted;
import io.github.mesmodel.internal.RecordShape;
import jakarta.validation.Valid;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The differences of two movements, found by the shapes of the records. */
final class Differences {
  private static final String NO_ENTRY = "no entry";

  private final List<String> lines = new ArrayList<>();

  private Differences() {}

  /** Returns a line for each difference, in the order of the actual movement. */
  static List<String> between(Movement expected, Movement actual) {
    Differences differences = new Differences();
    differences.compareRecords("", expected, actual);
    return differences.lines;
  }

  private void compareRecords(String pointer, Object expected, Object actual) {
    RecordShape<?> shape = RecordShape.of(actual.getClass());
    @Nullable Object[] expectedValues = shape.values(expected);
    @Nullable Object[] actualValues = shape.values(actual);
    List<AnnotatedType> types = shape.annotatedTypes();
    for (int i = 0; i < actualValues.length; i++) {
      String component = pointer + "/" + shape.names().get(i);
      compare(component, types.get(i), expectedValues[i], actualValues[i]);
    }
  }

  private void compare(
      String pointer, AnnotatedType type, @Nullable Object expected, @Nullable Object actual) {
    if (Objects.equals(expected, actual)) {
      return;
    }
    if (expected == null || actual == null) {
      add(pointer, shown(expected), shown(actual));
    } else if (type instanceof AnnotatedParameterizedType list) {
      AnnotatedType elements = list.getAnnotatedActualTypeArguments()[0];
      compareLists(pointer, elements, (List<?>) expected, (List<?>) actual);
    } else if (expected instanceof LocalizedText text) {
      compareTexts(pointer, text, (LocalizedText) actual);
    } else if (type.isAnnotationPresent(Valid.class)) {
      compareRecords(pointer, expected, actual);
    } else {
      add(pointer, shown(expected), shown(actual));
    }
  }

  private void compareTexts(String pointer, LocalizedText expected, LocalizedText actual) {
    Set<String> tags = new LinkedHashSet<>(actual.texts().keySet());
    tags.addAll(expected.texts().keySet());
    for (String tag : tags) {
      String expectedText = expected.texts().get(tag);
      String actualText = actual.texts().get(tag);
      if (!Objects.equals(expectedText, actualText)) {
        add(pointer + "/" + JsonPointer.escape(tag), shown(expectedText), shown(actualText));
      }
    }
  }

  private void compareLists(
      String pointer, AnnotatedType elements, List<?> expected, List<?> actual) {
    Map<EntryKey, Integer> expectedKeys = EntryKey.indexes(expected);
    Map<EntryKey, Integer> actualKeys = EntryKey.indexes(actual);
    actualKeys.forEach(
        (key, i) -> {
          Integer twin = expectedKeys.get(key);
          if (twin == null) {
            add(pointer + "/" + i, NO_ENTRY, shown(actual.get(i)));
          } else {
            compare(pointer + "/" + i, elements, expected.get(twin), actual.get(i));
          }
        });
    expectedKeys.forEach(
        (key, i) -> {
          if (!actualKeys.containsKey(key)) {
            add(pointer + "/" + i, shown(expected.get(i)), NO_ENTRY);
          }
        });
    compareOrder(pointer, expectedKeys.keySet(), actualKeys.keySet());
  }

  private void compareOrder(String pointer, Set<EntryKey> expected, Set<EntryKey> actual) {
    List<String> expectedOrder = common(expected, actual);
    List<String> actualOrder = common(actual, expected);
    if (!expectedOrder.equals(actualOrder)) {
      add(pointer, "the order " + Lines.joined(expectedOrder), Lines.joined(actualOrder));
    }
  }

  private static List<String> common(Set<EntryKey> keys, Set<EntryKey> others) {
    return keys.stream().filter(others::contains).map(key -> String.valueOf(key.id())).toList();
  }

  private void add(String pointer, String expected, String actual) {
    lines.add(pointer + ": expected " + expected + " but was " + actual);
  }

  private static String shown(@Nullable Object value) {
    Object id = value == null ? null : EntryKey.id(value);
    String text = String.valueOf(id == null ? value : id);
    return text.isBlank() ? Quoted.of(text) : Quoted.oneLine(text);
  }
}
