package io.github.mesmodel.internal.check;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.OpenCode;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Since;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule over a whole record. {@link GraphWalk} passes to it the values within, except null, of the
 * kinds that the rule visits.
 */
abstract class GraphVisitor {
  final Sink sink;
  final List<ValueKind> kinds;

  /**
   * Creates a visitor that reports to a sink; the only lists that it visits are lists of records.
   */
  GraphVisitor(Sink sink, ValueKind... kinds) {
    this.sink = sink;
    this.kinds = List.of(kinds);
  }

  /** Visits a record: the root, then each record before the values within it. */
  void record(ValuePath path, Record owner) {}

  /** Visits a list of records. */
  void records(ValuePath path, List<?> list) {}

  /** Visits the id of an entry. */
  void id(ValuePath owner, String id) {}

  /** Visits a list of ids, which name axes or sources of the movement. */
  void references(ValuePath owner, String component, List<@Nullable String> ids) {}

  /** Visits a text in one language. */
  void text(ValuePath parent, Object step, String text) {}

  /** Visits a text in several languages, and the record that it is part of. */
  void text(ValuePath parent, Object step, LocalizedText text, Record owner) {}

  /** Visits a value of an open code list. */
  void code(ValuePath parent, Object step, OpenCode code) {}

  /** Visits a beginning. */
  void since(ValuePath parent, Object step, Since since) {}

  /** Visits a date of the past. */
  void date(ValuePath parent, Object step, PartialDate date) {}

  /** Visits a day of the past. */
  void day(ValuePath parent, Object step, LocalDate day) {}
}
