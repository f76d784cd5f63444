package io.github.mesmodel.internal.check;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.OpenCode;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Since;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule over a whole record, which {@link GraphWalk} shows all values within that are not null.
 */
interface GraphVisitor {
  /** Returns whether this rule visits the values of a kind; lists are the lists of records. */
  boolean visits(ValueKind kind);

  /** Visits a record: the root, then each record before what is within. */
  default void record(ValuePath path, Record owner) {}

  /** Visits a list of records. */
  default void records(ValuePath path, List<?> list) {}

  /** Visits the id of an entry. */
  default void id(ValuePath owner, String id) {}

  /** Visits a list of ids, which name axes or sources of the movement. */
  default void references(ValuePath owner, String component, List<@Nullable String> ids) {}

  /** Visits a text in one language. */
  default void text(ValuePath parent, Object step, String text) {}

  /** Visits a text in several languages, and the record that it is part of. */
  default void text(ValuePath parent, Object step, LocalizedText text, Record owner) {}

  /** Visits a value of an open code list. */
  default void code(ValuePath parent, Object step, OpenCode code) {}

  /** Visits a beginning. */
  default void since(ValuePath parent, Object step, Since since) {}

  /** Visits a date of the past. */
  default void date(ValuePath parent, Object step, PartialDate date) {}

  /** Visits a day of the past. */
  default void day(ValuePath parent, Object step, LocalDate day) {}
}
