package io.github.mesmodel;

import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.constraint.Required;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.internal.RecordText;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A contribution of a movement to its field at one scale.
 *
 * @param scale the scale that it contributes at
 * @param purpose the purpose that it contributes to, null if not stated
 * @param means the means by which it contributes
 * @param sourceIds the ids of the {@link Movement#sources sources} that it cites; unmodifiable
 */
@MesStyle
@Value.Builder
public record Contribution(
    @Required Scale scale,
    @Nullable @Localized(optional = true) LocalizedText purpose,
    @Localized(max = 5_000, multiline = true) LocalizedText means,
    List<@Slug String> sourceIds)
    implements Citing, Serializable, WithContribution {
  /**
   * Creates a contribution from data: copies its lists, turns a null list into an empty one, and
   * refuses only an element of another type.
   *
   * @throws IllegalArgumentException if a list holds an element of another type
   */
  public Contribution {
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

  /** Builds a contribution. Not thread-safe. */
  public static final class Builder extends ContributionBuilder {
    Builder() {}
  }
}
