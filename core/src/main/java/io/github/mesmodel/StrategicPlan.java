package io.github.mesmodel;

import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Required;
import io.github.mesmodel.constraint.Slug;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A strategic plan: what a movement sets out to do in some years.
 *
 * @param id the id, unique over the whole movement
 * @param period the years, first and last included
 * @param axes ids of the {@link Movement#axes axes} it builds on; unmodifiable
 * @param actions its priority actions; unmodifiable
 */
@MesStyle
@Value.Builder
@Consistent
public record StrategicPlan(
    @Slug String id,
    @Required Period period,
    List<@Slug String> axes,
    List<@Required @Valid StrategicAction> actions)
    implements Serializable, WithStrategicPlan {
  /**
   * Creates a strategic plan from data: copies its lists, takes null for an empty one, and refuses
   * nothing.
   */
  public StrategicPlan {
    axes = Copies.of(axes);
    actions = Copies.of(actions);
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

  /** Builds a strategic plan. Not thread-safe. */
  public static final class Builder extends StrategicPlanBuilder {
    Builder() {}
  }
}
