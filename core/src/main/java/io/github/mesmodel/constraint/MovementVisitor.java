package io.github.mesmodel.constraint;

import io.github.mesmodel.Identifier;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.OpenCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule wants to see of a movement. {@link MovementWalk} shows it everything, nulls and wrong
 * values included.
 */
interface MovementVisitor {
  /** An entry with an id; the owner is null for the movement itself. */
  default void id(@Nullable GraphPath owner, @Nullable String id) {}

  /** The ids of axes that an entry names. */
  default void axes(GraphPath owner, List<@Nullable String> ids) {}

  /** The ids of sources that an entry cites. */
  default void citations(GraphPath owner, List<@Nullable String> ids) {}

  /** A text. */
  default void text(GraphPath path, @Nullable LocalizedText text) {}

  /** A value of an open code list. */
  default void code(GraphPath path, @Nullable OpenCode code) {}

  /** An identifier of a body. */
  default void identifier(GraphPath path, Identifier identifier) {}

  /** The earliest day that something told as past can mean. */
  default void past(GraphPath path, LocalDate earliest) {}
}
