package io.github.mesmodel;

import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.constraint.Required;
import io.github.mesmodel.constraint.Slug;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An axis of the work of a movement.
 *
 * @param id the id, unique over the whole movement
 * @param position its number, from 1
 * @param title the title
 * @param note what there is to say besides, null if nothing
 * @param sources ids of the {@link Movement#sources sources} that say so; unmodifiable
 */
@MesStyle
@Value.Builder
public record Axis(
    @Slug String id,
    @Required Integer position,
    @Localized LocalizedText title,
    @Nullable @Localized(max = 5_000, optional = true) LocalizedText note,
    List<@Slug String> sources)
    implements Serializable, WithAxis {
  /**
   * Creates an axis from data: copies its lists, takes null for an empty one, and refuses nothing.
   */
  public Axis {
    sources = Copies.of(sources);
  }

  /**
   * {@return an empty builder, not null} Its {@code build()} names every required component that is
   * missing.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an axis. Not thread-safe. */
  public static final class Builder extends AxisBuilder {
    Builder() {}
  }
}
