package io.github.mesmodel;

import io.github.mesmodel.constraint.Required;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.internal.RecordText;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The founding of a movement.
 *
 * @param date the date of the founding, null if not known
 * @param place the place of the founding, null if not known
 * @param predecessors the organizations that grouped the founders before; unmodifiable
 * @param sourceIds the ids of the {@link Movement#sources sources} that it cites; unmodifiable
 */
@MesStyle
@Value.Builder
public record Founding(
    @Nullable PartialDate date,
    @Nullable @Valid Place place,
    List<@Required @Valid Predecessor> predecessors,
    List<@Slug String> sourceIds)
    implements Citing, Serializable, WithFounding {
  /**
   * Creates a founding from data: copies its lists, turns a null list into an empty one, and
   * refuses only an element of another type.
   *
   * @throws IllegalArgumentException if a list holds an element of another type
   */
  public Founding {
    predecessors = Copies.of(Predecessor.class, predecessors);
    sourceIds = Copies.of(String.class, sourceIds);
  }

  /**
   * {@return an empty builder, not null} Its {@code build()} names every required component that is
   * missing.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the type, and the components that are there} */
  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /** Builds a founding. Not thread-safe. */
  public static final class Builder extends FoundingBuilder {
    Builder() {}
  }
}
