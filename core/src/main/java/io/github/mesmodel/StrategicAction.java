package io.github.mesmodel;

import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.constraint.Required;
import io.github.mesmodel.constraint.Slug;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * A priority action of a strategic plan.
 *
 * @param id the id, unique over the whole movement
 * @param position its number within the plan, from 1
 * @param title the title
 * @param axes ids of the {@link Movement#axes axes} it serves, if it says so; unmodifiable
 * @param sources ids of the {@link Movement#sources sources} that say so; unmodifiable
 */
@MesStyle
@Value.Builder
public record StrategicAction(
    @Slug String id,
    @Required Integer position,
    @Localized LocalizedText title,
    List<@Slug String> axes,
    List<@Slug String> sources)
    implements Serializable, WithStrategicAction {
  /**
   * Creates a strategic action from data: copies its lists, takes null for an empty one, and
   * refuses nothing.
   */
  public StrategicAction {
    axes = Copies.of(axes);
    sources = Copies.of(sources);
  }

  /**
   * {@return an empty builder, not null} Its {@code build()} names every required component that is
   * missing.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a strategic action. Not thread-safe. */
  public static final class Builder extends StrategicActionBuilder {
    Builder() {}
  }
}
