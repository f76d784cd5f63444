package io.github.mesmodel;

import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.constraint.Required;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.internal.RecordText;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A strategic plan: the goals of a movement for some years.
 *
 * @param id the id, unique over the whole movement
 * @param title the title, null if it has none
 * @param period the time that it covers, null if not known
 * @param axisIds the ids of the {@link Movement#axes axes} that it builds on; unmodifiable
 * @param actions its priority actions; unmodifiable
 * @param sourceIds the ids of the {@link Movement#sources sources} that it cites; unmodifiable
 */
@MesStyle
@Value.Builder
@Consistent
public record StrategicPlan(
    @Slug String id,
    @Nullable @Localized(optional = true) LocalizedText title,
    @Nullable Period period,
    List<@Slug String> axisIds,
    List<@Required @Valid StrategicAction> actions,
    List<@Slug String> sourceIds)
    implements Citing, Serializable, WithStrategicPlan {
  /**
   * Creates a strategic plan from data: copies its lists, turns a null list into an empty one, and
   * refuses only an element of another type.
   *
   * @throws IllegalArgumentException if a list holds an element of another type
   */
  public StrategicPlan {
    axisIds = Copies.of(String.class, axisIds);
    actions = Copies.of(StrategicAction.class, actions);
    sourceIds = Copies.of(String.class, sourceIds);
  }

  /**
   * {@return an empty builder, not null} Its {@code build()} names every required component that is
   * missing.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Looks up an action.
   *
   * @param id the id, not null
   * @return the action, empty if the plan has none with this id
   */
  public Optional<StrategicAction> action(String id) {
    return Lookup.find(actions, StrategicAction::id, id);
  }

  /** {@return the name of the type, and the components that are there} */
  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /** Builds a strategic plan. Not thread-safe. */
  public static final class Builder extends StrategicPlanBuilder {
    Builder() {}
  }
}
