package io.github.mesmodel.internal.check;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.OpenCode;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Since;
import io.github.mesmodel.constraint.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Passes a record and all values within it to several visitors, in one pass in document order, and
 * checks each value. The walk follows the shapes of the records, so that every rule covers a new
 * component.
 */
@SuppressWarnings("EnumOrdinal") // only in memory, because an array is faster than a map
public final class GraphWalk {
  /** The visitors of a kind, by its ordinal, because most rules visit one kind of many. */
  private final GraphVisitor[][] visitors = new GraphVisitor[ValueKind.values().length][0];

  /** The sink of the checks of the values, null if the values are not checked. */
  private final @Nullable PlacedSink checking;

  private GraphWalk(@Nullable PlacedSink checking, List<GraphVisitor> visitors) {
    this.checking = checking;
    for (GraphVisitor visitor : visitors) {
      for (ValueKind kind : visitor.kinds) {
        add(kind.ordinal(), visitor);
      }
    }
  }

  private void add(int kind, GraphVisitor visitor) {
    int count = visitors[kind].length;
    visitors[kind] = Arrays.copyOf(visitors[kind], count + 1);
    visitors[kind][count] = visitor;
  }

  static void walk(Record root, List<GraphVisitor> visitors) {
    new GraphWalk(null, visitors).record(ValuePath.ROOT, root, Place.ofRecord(root.getClass()));
  }

  /** Checks a movement by all rules. */
  @SuppressWarnings("unchecked") // the checks of a movement are of movements
  public static void check(Movement movement, Sink sink) {
    List<GraphVisitor> visitors = new ArrayList<>();
    Place place = Place.ofRecord(Movement.class);
    for (Check<?, ?> check : place.checks) {
      visitors.addAll(((GraphCheck<?, Movement>) check).visitors(movement, sink));
    }
    new GraphWalk(new PlacedSink(sink), visitors).record(ValuePath.ROOT, movement, place);
  }

  private void record(ValuePath path, Record owner, Place place) {
    show(ValueKind.RECORD, path, "", owner, owner);
    if (path != ValuePath.ROOT) { // the checks of the root are visitors
      check(place, path, null, owner);
    }
    @Nullable Object[] values = place.values(owner);
    for (int i = 0; i < values.length; i++) {
      value(place.within[i], path, place.within[i].name, values[i], owner);
    }
  }

  private void value(
      Place place, ValuePath parent, Object step, @Nullable Object value, Record owner) {
    check(place, parent, step, value);
    if (value == null) {
      return;
    }
    switch (place.kind) {
      case RECORD -> record(parent.child(step), (Record) value, place.ofValue((Record) value));
      case LIST -> elements(place.within[0], parent, step, (List<?>) value, owner);
      case REFERENCES -> {
        show(place.kind, parent, step, value, owner);
        elements(place.within[0], parent, step, (List<?>) value, owner);
      }
      default -> show(place.kind, parent, step, value, owner);
    }
  }

  private void elements(Place place, ValuePath parent, Object step, List<?> list, Record owner) {
    if (list.isEmpty()) {
      return;
    }
    ValuePath path = parent.child(step);
    if (place.kind == ValueKind.RECORD) {
      show(ValueKind.LIST, path, "", list, owner);
    }
    for (int i = 0; i < list.size(); i++) {
      value(place, path, i, list.get(i), owner);
    }
  }

  private void check(Place place, ValuePath parent, @Nullable Object step, @Nullable Object value) {
    if (checking != null) {
      checking.parent = parent;
      checking.step = step;
      for (Check<?, Object> check : place.checks) {
        check.check(value, checking);
      }
    }
  }

  private void show(ValueKind kind, ValuePath path, Object step, Object value, Record owner) {
    for (GraphVisitor visitor : visitors[kind.ordinal()]) {
      show(visitor, kind, path, step, value, owner);
    }
  }

  @SuppressWarnings("unchecked") // ids are strings
  private static void show(
      GraphVisitor visitor,
      ValueKind kind,
      ValuePath path,
      Object step,
      Object value,
      Record owner) {
    switch (kind) {
      case ID -> visitor.id(path, (String) value);
      case REFERENCES -> visitor.references(path, (String) step, (List<@Nullable String>) value);
      case TEXT -> visitor.text(path, step, (String) value);
      case LOCALIZED_TEXT -> visitor.text(path, step, (LocalizedText) value, owner);
      case CODE -> visitor.code(path, step, (OpenCode) value);
      case SINCE -> visitor.since(path, step, (Since) value);
      case DATE -> visitor.date(path, step, (PartialDate) value);
      case DAY -> visitor.day(path, step, (LocalDate) value);
      case RECORD -> visitor.record(path, owner);
      case LIST -> visitor.records(path, (List<?>) value);
      case OTHER -> {}
    }
  }

  /** Adds the path to a checked value before the paths that its check reports. */
  private static final class PlacedSink implements Sink {
    private final Sink sink;
    private ValuePath parent = ValuePath.ROOT;
    private @Nullable Object step;

    PlacedSink(Sink sink) {
      this.sink = sink;
    }

    @Override
    public void add(Rule rule, ValuePath path, Supplier<Finding> finding) {
      ValuePath start = step == null ? parent : parent.child(step);
      sink.add(rule, path.after(start), finding);
    }

    @Override
    public LocalDate today() {
      return sink.today();
    }
  }
}
