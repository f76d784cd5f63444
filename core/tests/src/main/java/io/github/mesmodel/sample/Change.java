package io.github.mesmodel.sample;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Changes one place of a movement, as data would: through the canonical constructors, which refuse
 * nothing.
 */
public final class Change {
  private Change() {}

  /**
   * Returns a copy of a movement with another value at a JSON Pointer. The index after the last of
   * a list appends.
   *
   * @param pointer a pointer without escapes, such as {@code /networks/0/name/fr}
   */
  public static Movement at(Movement movement, String pointer, Object value) {
    return (Movement) replace(movement, List.of(pointer.substring(1).split("/")), value);
  }

  private static Object replace(Object parent, List<String> steps, Object value) {
    String step = steps.get(0);
    List<String> rest = steps.subList(1, steps.size());
    UnaryOperator<Object> change = old -> rest.isEmpty() ? value : replace(old, rest, value);
    if (parent instanceof LocalizedText text) {
      return withText(text, step, change);
    }
    if (parent instanceof List<?> list) {
      return withElement(list, Integer.parseInt(step), change);
    }
    return withComponent((Record) parent, step, change);
  }

  private static LocalizedText withText(
      LocalizedText text, String tag, UnaryOperator<Object> change) {
    Map<String, String> texts = new LinkedHashMap<>(text.texts());
    texts.put(tag, (String) change.apply(texts.get(tag)));
    return new LocalizedText(texts);
  }

  private static List<Object> withElement(List<?> list, int index, UnaryOperator<Object> change) {
    List<Object> copy = new ArrayList<>(list);
    if (index == copy.size()) {
      copy.add(null);
    }
    copy.set(index, change.apply(copy.get(index)));
    return copy;
  }

  private static Record withComponent(Record owner, String name, UnaryOperator<Object> change) {
    Object[] values = ModelRecords.values(owner);
    int index = indexOf(name, owner.getClass().getRecordComponents());
    values[index] = change.apply(values[index]);
    return ModelRecords.create(owner.getClass(), values);
  }

  private static int indexOf(String name, RecordComponent[] components) {
    for (int i = 0; i < components.length; i++) {
      if (components[i].getName().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(name);
  }
}
