package io.github.mesmodel.internal.check;

import io.github.mesmodel.Identifier;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.OpenCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule wants to see of a movement. {@link GraphWalk} shows it everything, nulls and wrong
 * values included.
 */
interface GraphVisitor {
  /** An entry with an id; the owner is null for the movement itself. */
  default void id(@Nullable ValuePath owner, @Nullable String id) {}

  /** The ids of axes that an entry names. */
  default void axes(ValuePath owner, List<@Nullable String> ids) {}

  /** The ids of sources that an entry cites. */
  default void citations(ValuePath owner, List<@Nullable String> ids) {}

  /** A text. */
  default void text(ValuePath path, @Nullable LocalizedText text) {}

  /** A value of an open code list. */
  default void code(ValuePath path, @Nullable OpenCode code) {}

  /** An identifier of a body. */
  default void identifier(ValuePath path, Identifier identifier) {}

  /** The earliest day that something told as past can mean. */
  default void past(ValuePath path, LocalDate earliest) {}
}
