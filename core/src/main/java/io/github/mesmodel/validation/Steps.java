package io.github.mesmodel.validation;

import io.github.mesmodel.LocalizedText;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The steps from a validated record down to a value, each a component's name, an element's index or
 * a language tag.
 *
 * @param steps the steps: strings and integers
 */
record Steps(List<Object> steps) {
  /** What the steps lead to; a component that is null is found, one that does not exist is not. */
  record Target(boolean found, @Nullable Object value, DocumentPosition position) {}

  /** The component of a localized text whose keys are the languages. */
  private static final String TEXTS = "texts";

  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  static Steps of(Path path) {
    List<Object> steps = new ArrayList<>();
    for (Path.Node node : path) {
      addTo(steps, node);
    }
    return new Steps(steps);
  }

  private static void addTo(List<Object> steps, Path.Node node) {
    if (node.getIndex() != null) {
      steps.add(node.getIndex());
    } else if (node.getKey() != null) {
      if (isLanguage(steps, node)) {
        steps.remove(steps.size() - 1);
      }
      steps.add(String.valueOf(node.getKey()));
    }
    if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
      steps.add(node.getName());
    }
  }

  /** In JSON, a localized text is its texts: there is no step to that component. */
  private static boolean isLanguage(List<Object> steps, Path.Node key) {
    return key.getKind() == ElementKind.BEAN
        && !steps.isEmpty()
        && steps.get(steps.size() - 1).equals(TEXTS);
  }

  /** Returns the JSON Pointer of RFC 6901. */
  String pointer() {
    return steps.stream()
        .map(step -> "/" + step.toString().replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }

  Target follow(@Nullable Object root) {
    List<Integer> position = new ArrayList<>();
    Object value = root;
    for (Object step : steps) {
      int index = position(value, step);
      if (index < 0) {
        return new Target(false, null, new DocumentPosition(position));
      }
      position.add(index);
      value = child(value, step, index);
    }
    return new Target(true, value, new DocumentPosition(position));
  }

  private static int position(@Nullable Object parent, Object step) {
    if (parent instanceof LocalizedText text) {
      return positionOfLanguage(text, step);
    }
    if (parent instanceof Record && step instanceof String name) {
      return componentNames(parent).indexOf(name);
    }
    return parent instanceof List<?> list && step instanceof Integer index && index < list.size()
        ? index
        : -1;
  }

  /** A language that is missing comes after those that are there. */
  private static int positionOfLanguage(LocalizedText text, Object tag) {
    int position = 0;
    for (String language : text.texts().keySet()) {
      if (language.equals(tag)) {
        break;
      }
      position++;
    }
    return position;
  }

  private static List<String> componentNames(Object value) {
    return Arrays.stream(COMPONENTS.get(value.getClass())).map(RecordComponent::getName).toList();
  }

  private static @Nullable Object child(@Nullable Object parent, Object step, int position) {
    if (parent instanceof LocalizedText text) {
      return text.texts().get(String.valueOf(step));
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
