package io.github.mesmodel.internal.check;

import io.github.mesmodel.internal.JsonPointer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The path from a validated record down to a value: over components by their names, elements of
 * lists by their indexes, and languages of texts by their tags.
 */
public final class ValuePath {
  /** The path to the validated value itself. */
  public static final ValuePath ROOT = new ValuePath(null, "");

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
   * The step to a key of a map, as distinct from its value.
   *
   * @param key the key
   */
  record MapKey(String key) {
    @Override
    public String toString() {
      return key;
    }
  }

  /**
   * The end of a path.
   *
   * @param value the value, null if the path cannot be followed
   * @param position the indexes of the components, elements and languages on the path, as far as it
   *     can be followed, which document order compares
   */
  @SuppressWarnings("ArrayRecordComponent") // compared with Arrays.compare
  public record Target(@Nullable Object value, int[] position) {}

  /** Returns the path on to a component (String), an element (Integer) or a language. */
  public ValuePath child(Object next) {
    return new ValuePath(this, next);
  }

  /** Returns the path on to one language of a localized text. */
  public ValuePath language(String tag) {
    return child(new Language(tag));
  }

  /** Returns the same steps after those of another path. */
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

  /** Follows the path from a record, or from an object that holds one. */
  public Target follow(@Nullable Object root) {
    return follow(root, new LanguagePositions());
  }

  /** Follows one of several paths, which share the positions of languages. */
  public Target follow(@Nullable Object root, LanguagePositions languages) {
    List<Object> steps = steps();
    int[] position = new int[steps.size()];
    Object value = ChildValue.unwrapped(root);
    for (int i = 0; i < position.length; i++) {
      ChildValue child = ChildValue.of(value, steps.get(i), languages);
      if (child == null) {
        return new Target(null, Arrays.copyOf(position, i));
      }
      position[i] = child.index();
      value = ChildValue.unwrapped(child.value());
    }
    return new Target(value, position);
  }
}
