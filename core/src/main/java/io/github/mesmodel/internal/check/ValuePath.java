package io.github.mesmodel.internal.check;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.internal.JsonPointer;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The way from a validated record down to a value: over components by their names, elements of
 * lists by their indexes, and languages of texts by their tags.
 */
public final class ValuePath {
  /** The way to the validated value itself. */
  public static final ValuePath ROOT = new ValuePath(null, "");

  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private final @Nullable ValuePath parent;
  private final Object step;

  private ValuePath(@Nullable ValuePath parent, Object step) {
    this.parent = parent;
    this.step = step;
  }

  /**
   * The step to one language of a localized text.
   *
   * @param tag the tag
   */
  record Language(String tag) {
    @Override
    public String toString() {
      return tag;
    }
  }

  /**
   * The end of a way.
   *
   * @param found whether the way leads to a value, or to a component that is null
   * @param value the value
   * @param position the indexes of the components, elements and languages on the way, by which
   *     document order is decided
   */
  @SuppressWarnings("ArrayRecordComponent") // compared with Arrays.compare
  public record Target(boolean found, @Nullable Object value, int[] position) {}

  /** Returns the way on to a component (String), an element (Integer) or a language. */
  public ValuePath child(Object next) {
    return new ValuePath(this, next);
  }

  /** Returns the way on to one language of a localized text. */
  public ValuePath language(String tag) {
    return child(new Language(tag));
  }

  /** Returns the same steps after those of another way. */
  public ValuePath after(ValuePath start) {
    return parent == null ? start : parent.after(start).child(step);
  }

  /** Returns the steps from the root down. */
  List<Object> steps() {
    Deque<Object> steps = new ArrayDeque<>();
    for (ValuePath path = this; path.parent != null; path = path.parent) {
      steps.addFirst(path.step);
    }
    return List.copyOf(steps);
  }

  /** Returns the JSON Pointer (RFC 6901). */
  @Override
  public String toString() {
    return steps().stream()
        .map(each -> "/" + JsonPointer.escape(each))
        .collect(Collectors.joining());
  }

  /** Follows the way from a record. */
  public Target follow(@Nullable Object root) {
    List<Object> steps = steps();
    int[] position = new int[steps.size()];
    Object value = root;
    for (int i = 0; i < position.length; i++) {
      position[i] = position(value, steps.get(i));
      if (position[i] < 0) {
        return new Target(false, null, Arrays.copyOf(position, i));
      }
      value = value(value, steps.get(i), position[i]);
    }
    return new Target(true, value, position);
  }

  private static int position(@Nullable Object parent, Object step) {
    if (parent instanceof LocalizedText text) {
      // A language that is missing comes after those that are there.
      int index = List.copyOf(text.texts().keySet()).indexOf(step.toString());
      return index < 0 ? text.texts().size() : index;
    }
    if (parent instanceof Record && step instanceof String name) {
      return indexOf(name, COMPONENTS.get(parent.getClass()));
    }
    boolean element =
        parent instanceof List<?> list && step instanceof Integer index && index < list.size();
    return element ? (int) step : -1;
  }

  private static int indexOf(String name, RecordComponent[] components) {
    for (int i = 0; i < components.length; i++) {
      if (components[i].getName().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Object value(@Nullable Object parent, Object step, int position) {
    if (parent instanceof LocalizedText text) {
      return text.texts().get(step.toString());
    }
    return parent instanceof List<?> list ? list.get(position) : component(parent, position);
  }

  private static @Nullable Object component(@Nullable Object parent, int position) {
    try {
      return parent == null
          ? null
          : COMPONENTS.get(parent.getClass())[position].getAccessor().invoke(parent);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }
}
