package io.github.mesmodel.internal.check;

import io.github.mesmodel.Identifier;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.OpenCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule over a whole record, which {@link GraphWalk} shows all values within that are not null.
 */
interface GraphVisitor {
  /** Visits the id of an entry. */
  default void id(ValuePath owner, String id) {}

  /** Visits a list of ids, which name axes or sources of the movement. */
  default void references(ValuePath owner, String component, List<@Nullable String> ids) {}

  /** Visits a text. */
  default void text(ValuePath parent, Object step, LocalizedText text) {}

  /** Visits a value of an open code list. */
  default void code(ValuePath parent, Object step, OpenCode code) {}

  /** Visits an identifier of an organization. */
  default void identifier(ValuePath path, Identifier identifier) {}

  /** Visits the earliest day that a date of the past can mean. */
  default void past(ValuePath parent, Object step, LocalDate earliest) {}
}
