package io.github.mesmodel.internal.check;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.OpenCode;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Since;
import io.github.mesmodel.internal.RecordShape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Shows a record and all within it to several visitors in one pass, in document order. The shapes
 * of the records lead the way, so that a component that a record gains is seen by every rule.
 */
final class GraphWalk {
  private static final ClassValue<Node> NODES =
      new ClassValue<>() {
        @Override
        protected Node computeValue(Class<?> type) {
          return Node.of(RecordShape.of(type));
        }
      };

  /** The visitors of each kind, because most rules visit one of many. */
  private final Map<ValueKind, GraphVisitor[]> visitors = new EnumMap<>(ValueKind.class);

  private GraphWalk(GraphVisitor... visitors) {
    for (ValueKind kind : ValueKind.values()) {
      this.visitors.put(kind, visitorsOf(kind, visitors));
    }
  }

  private static GraphVisitor[] visitorsOf(ValueKind kind, GraphVisitor... visitors) {
    List<GraphVisitor> interested = new ArrayList<>(visitors.length);
    for (GraphVisitor visitor : visitors) {
      if (visitor.visits(kind)) {
        interested.add(visitor);
      }
    }
    return interested.toArray(GraphVisitor[]::new);
  }

  static void walk(Record root, GraphVisitor... visitors) {
    new GraphWalk(visitors).record(ValuePath.ROOT, root);
  }

  /**
   * A type of record.
   *
   * @param shape its shape
   * @param names the names of its components
   * @param kinds the kinds of its components
   * @param elements the kinds of the elements of those that are lists
   */
  private record Node(
      RecordShape<?> shape, List<String> names, List<ValueKind> kinds, List<ValueKind> elements) {
    static Node of(RecordShape<?> shape) {
      return new Node(
          shape,
          shape.names(),
          shape.annotatedTypes().stream().map(ValueKind::of).toList(),
          shape.annotatedTypes().stream().map(ValueKind::ofElements).toList());
    }
  }

  private void record(ValuePath path, Record owner) {
    each(ValueKind.RECORD, visitor -> visitor.record(path, owner));
    Node node = NODES.get(owner.getClass());
    @Nullable Object[] values = node.shape.values(owner);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value == null) {
        continue;
      }
      if (node.kinds.get(i) == ValueKind.LIST) {
        list(path, node.names.get(i), (List<?>) value, node.elements.get(i), owner);
      } else {
        show(node.kinds.get(i), path, node.names.get(i), value, owner);
      }
    }
  }

  private void list(ValuePath parent, String name, List<?> list, ValueKind kind, Record owner) {
    if (list.isEmpty()) {
      return;
    }
    ValuePath path = parent.child(name);
    if (kind == ValueKind.RECORD) {
      each(ValueKind.LIST, visitor -> visitor.records(path, list));
    }
    for (int i = 0; i < list.size(); i++) {
      Object element = list.get(i);
      if (element != null) {
        show(kind, path, i, element, owner);
      }
    }
  }

  private void show(ValueKind kind, ValuePath parent, Object step, Object value, Record owner) {
    switch (kind) {
      case ID -> each(kind, visitor -> visitor.id(parent, (String) value));
      case REFERENCES -> references(parent, (String) step, value);
      case TEXT -> each(kind, visitor -> visitor.text(parent, step, (String) value));
      case LOCALIZED_TEXT ->
          each(kind, visitor -> visitor.text(parent, step, (LocalizedText) value, owner));
      case CODE -> each(kind, visitor -> visitor.code(parent, step, (OpenCode) value));
      case SINCE -> each(kind, visitor -> visitor.since(parent, step, (Since) value));
      case DATE -> each(kind, visitor -> visitor.date(parent, step, (PartialDate) value));
      case DAY -> each(kind, visitor -> visitor.day(parent, step, (LocalDate) value));
      case RECORD -> record(parent.child(step), (Record) value);
      case LIST, OTHER -> {}
    }
  }

  @SuppressWarnings("unchecked") // ids are strings
  private void references(ValuePath owner, String component, Object ids) {
    each(
        ValueKind.REFERENCES,
        visitor -> visitor.references(owner, component, (List<@Nullable String>) ids));
  }

  private void each(ValueKind kind, Consumer<GraphVisitor> visit) {
    for (GraphVisitor visitor : Objects.requireNonNull(visitors.get(kind))) {
      visit.accept(visitor);
    }
  }
}
