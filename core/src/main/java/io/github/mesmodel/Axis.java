package io.github.mesmodel;

import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.constraint.Position;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.internal.RecordText;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An axis of the work of a movement.
 *
 * @param id the id, unique over the whole movement
 * @param position its number in a plan that names it, from 1
 * @param title the title
 * @param note a remark, null if there is none
 * @param sourceIds the ids of the {@link Movement#sources sources} that it cites; unmodifiable
 */
@MesStyle
@Value.Builder
public record Axis(
    @Slug String id,
    @Position Integer position,
    @Localized LocalizedText title,
    @Nullable @Localized(max = 5_000, multiline = true, optional = true) LocalizedText note,
    List<@Slug String> sourceIds)
    implements Citing, Serializable, WithAxis {
  /**
   * Creates an axis from data: copies its lists, turns a null list into an empty one, and refuses
   * only an element of another type.
   *
   * @throws IllegalArgumentException if a list holds an element of another type
   */
  public Axis {
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

  /** Builds an axis. Not thread-safe. */
  public static final class Builder extends AxisBuilder {
    Builder() {}
  }
}
