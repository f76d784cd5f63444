package io.github.mesmodel.internal.check;

import io.github.mesmodel.Identifier;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.OpenCode;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Since;
import io.github.mesmodel.internal.RecordShape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
          return Node.of(new RecordShape<>(type));
        }
      };

  private final GraphVisitor[] visitors;

  private GraphWalk(GraphVisitor... visitors) {
    this.visitors = visitors;
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
      List<ValueKind> kinds = new ArrayList<>();
      for (int i = 0; i < shape.names().size(); i++) {
        kinds.add(ValueKind.of(shape.names().get(i), shape.annotatedTypes().get(i)));
      }
      List<ValueKind> elements =
          shape.annotatedTypes().stream().map(ValueKind::ofElements).toList();
      return new Node(shape, shape.names(), kinds, elements);
    }
  }

  private void record(ValuePath path, Record owner) {
    Node node = NODES.get(owner.getClass());
    @Nullable Object[] values = node.shape.values(owner);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value == null) {
        continue;
      }
      if (node.kinds.get(i) == ValueKind.LIST) {
        list(path, node.names.get(i), (List<?>) value, node.elements.get(i));
      } else {
        show(node.kinds.get(i), path, node.names.get(i), value);
      }
    }
  }

  private void list(ValuePath parent, String name, List<?> list, ValueKind kind) {
    if (list.isEmpty() || kind == ValueKind.OTHER) {
      return;
    }
    ValuePath path = parent.child(name);
    for (int i = 0; i < list.size(); i++) {
      Object element = list.get(i);
      if (element != null) {
        show(kind, path, i, element);
      }
    }
  }

  private void show(ValueKind kind, ValuePath parent, Object step, Object value) {
    switch (kind) {
      case ID -> id(parent, (String) value);
      case REFERENCES -> references(parent, (String) step, (List<?>) value);
      case TEXT -> text(parent, step, (LocalizedText) value);
      case CODE -> code(parent, step, (OpenCode) value);
      case SINCE -> past(parent, step, ((Since) value).date());
      case DATE -> past(parent, step, (PartialDate) value);
      case DAY -> past(parent, step, (LocalDate) value);
      case RECORD -> child(parent.child(step), (Record) value);
      case LIST, OTHER -> {}
    }
  }

  private void child(ValuePath path, Record value) {
    if (value instanceof Identifier identifier) {
      for (GraphVisitor visitor : visitors) {
        visitor.identifier(path, identifier);
      }
    }
    record(path, value);
  }

  private void id(ValuePath owner, String id) {
    for (GraphVisitor visitor : visitors) {
      visitor.id(owner, id);
    }
  }

  @SuppressWarnings("unchecked") // ids are strings
  private void references(ValuePath owner, String component, List<?> ids) {
    for (GraphVisitor visitor : visitors) {
      visitor.references(owner, component, (List<@Nullable String>) ids);
    }
  }

  private void text(ValuePath parent, Object step, LocalizedText text) {
    for (GraphVisitor visitor : visitors) {
      visitor.text(parent, step, text);
    }
  }

  private void code(ValuePath parent, Object step, OpenCode code) {
    for (GraphVisitor visitor : visitors) {
      visitor.code(parent, step, code);
    }
  }

  private void past(ValuePath parent, Object step, @Nullable PartialDate date) {
    if (date != null) {
      past(parent, step, date.earliest());
    }
  }

  private void past(ValuePath parent, Object step, LocalDate earliest) {
    for (GraphVisitor visitor : visitors) {
      visitor.past(parent, step, earliest);
    }
  }
}
