package io.github.mesmodel.internal.check;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The property paths of Jakarta Validation, as value paths. */
public final class PropertyPath {
  /** The component of a localized text whose keys are the languages. */
  private static final String TEXTS = "texts";

  /** The name that Jakarta Validation gives to the node of a key. */
  private static final String MAP_KEY = "<map key>";

  private PropertyPath() {}

  /** Returns the value path of a property path. */
  public static ValuePath read(Path path) {
    List<Object> steps = new ArrayList<>();
    for (Path.Node node : path) {
      addTo(steps, node);
    }
    ValuePath way = ValuePath.ROOT;
    for (Object step : steps) {
      way = way.child(step);
    }
    return way;
  }

  private static void addTo(List<Object> steps, Path.Node node) {
    if (node.getIndex() != null) {
      steps.add(node.getIndex());
    } else if (node.getKey() != null) {
      addKey(steps, node);
    }
    if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
      steps.add(node.getName());
    }
  }

  /**
   * Adds the key of a node. The component of a localized text is no step, because JSON has none.
   */
  private static void addKey(List<Object> steps, Path.Node node) {
    int last = steps.size() - 1;
    boolean language =
        node.getKind() == ElementKind.BEAN && last >= 0 && steps.get(last).equals(TEXTS);
    String key = String.valueOf(node.getKey());
    if (language) {
      steps.set(last, new ValuePath.Language(key));
    } else {
      steps.add(MAP_KEY.equals(node.getName()) ? new ValuePath.MapKey(key) : key);
    }
  }

  /**
   * Adds the violation that is being built at the end of a path. A language is a key of the
   * component {@code texts}, because frameworks follow a property path to the value.
   */
  static void add(ValuePath path, ConstraintViolationBuilder builder) {
    Node node =
        new Node(builder::addPropertyNode, builder::addBeanNode, builder::addConstraintViolation);
    Object last = "";
    for (Object step : path.steps()) {
      if (!(step instanceof Integer)) {
        String name = step instanceof ValuePath.Language ? TEXTS : step.toString();
        node = Node.of(node.child.apply(name), last);
      }
      last = step;
    }
    if (last instanceof Integer index) {
      node.bean.get().inIterable().atIndex(index).addConstraintViolation();
    } else if (last instanceof ValuePath.Language language) {
      node.bean.get().inIterable().atKey(language.tag()).addConstraintViolation();
    } else {
      node.end.run();
    }
  }

  /**
   * The end of a property path that is being built: the types of Jakarta Validation for nodes with
   * and without an index have nothing in common.
   */
  private record Node(
      Function<String, NodeBuilderCustomizableContext> child,
      Supplier<LeafNodeBuilderCustomizableContext> bean,
      Runnable end) {

    /**
     * Returns the end at a node. Jakarta Validation puts the index of an element on the next node.
     */
    static Node of(NodeBuilderCustomizableContext node, Object before) {
      if (before instanceof Integer index) {
        var element = node.inIterable().atIndex(index);
        return new Node(
            element::addPropertyNode, element::addBeanNode, element::addConstraintViolation);
      }
      return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
    }
  }
}
