package io.github.mesmodel.internal.check;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A way from the record that is validated down to one of its components, to an element of one, or
 * to one language of a text.
 *
 * @param parent the way to the record that has the component, null if that is the validated one
 * @param property the component
 * @param index the element of the component, negative for the component itself
 * @param language the tag of the language, if the component is the texts of a localized text
 */
record ValuePath(
    @Nullable ValuePath parent, String property, int index, @Nullable String language) {
  private static final int NO_INDEX = -1;

  ValuePath(@Nullable ValuePath parent, String property, int index) {
    this(parent, property, index, null);
  }

  static ValuePath of(@Nullable ValuePath parent, String property) {
    return new ValuePath(parent, property, NO_INDEX);
  }

  /**
   * A language is a key of the component {@code texts}: frameworks follow a path to the value that
   * it leads to.
   *
   * @param owner the way to the localized text, null if that is the validated one
   */
  static ValuePath ofLanguage(@Nullable ValuePath owner, String tag) {
    return new ValuePath(owner, "texts", NO_INDEX, tag);
  }

  /** Adds the violation that is being built at this path. */
  void add(ConstraintViolationBuilder builder) {
    Node node =
        new Node(builder::addPropertyNode, builder::addBeanNode, builder::addConstraintViolation);
    int index = NO_INDEX;
    for (ValuePath step : fromRoot()) {
      node = Node.of(node.child.apply(step.property), index);
      index = step.index;
    }
    if (language != null) {
      node.bean.get().inIterable().atKey(language).addConstraintViolation();
    } else if (index >= 0) {
      node.bean.get().inIterable().atIndex(index).addConstraintViolation();
    } else {
      node.end.run();
    }
  }

  private Deque<ValuePath> fromRoot() {
    Deque<ValuePath> steps = new ArrayDeque<>();
    for (ValuePath step = this; step != null; step = step.parent) {
      steps.push(step);
    }
    return steps;
  }

  /** Returns the JSON Pointer (RFC 6901) of this path. */
  @Override
  public String toString() {
    String start = (parent == null ? "" : parent) + "/";
    if (language != null) {
      return start + language;
    }
    String component = start + property;
    return index < 0 ? component : component + "/" + index;
  }

  /**
   * What can follow a node: the types of Jakarta Validation for nodes with and without an index
   * have nothing in common.
   */
  private record Node(
      Function<String, NodeBuilderCustomizableContext> child,
      Supplier<LeafNodeBuilderCustomizableContext> bean,
      Runnable end) {

    /** Jakarta Validation has the index of an element on the node after it. */
    static Node of(NodeBuilderCustomizableContext node, int index) {
      if (index < 0) {
        return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
      }
      var element = node.inIterable().atIndex(index);
      return new Node(
          element::addPropertyNode, element::addBeanNode, element::addConstraintViolation);
    }
  }
}
