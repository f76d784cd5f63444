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
 * A priority action of a strategic plan.
 *
 * @param id the id, unique over the whole movement
 * @param position its number in the plan, from 1
 * @param title the title
 * @param note a remark, null if there is none
 * @param axisIds the ids of the {@link Movement#axes axes} that it serves, among those of its plan;
 *     unmodifiable
 * @param sourceIds the ids of the {@link Movement#sources sources} that it cites; unmodifiable
 */
@MesStyle
@Value.Builder
public record StrategicAction(
    @Slug String id,
    @Position Integer position,
    @Localized LocalizedText title,
    @Nullable @Localized(max = 5_000, multiline = true, optional = true) LocalizedText note,
    List<@Slug String> axisIds,
    List<@Slug String> sourceIds)
    implements Citing, Serializable, WithStrategicAction {
  /**
   * Creates a strategic action from data: copies its lists, turns a null list into an empty one,
   * and refuses only an element of another type.
   *
   * @throws IllegalArgumentException if a list holds an element of another type
   */
  public StrategicAction {
    axisIds = Copies.of(String.class, axisIds);
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

  /** Builds a strategic action. Not thread-safe. */
  public static final class Builder extends StrategicActionBuilder {
    Builder() {}
  }
}
