package io.github.mesmodel;

import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.internal.RecordText;
import java.io.Serializable;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An organization that grouped the founders of a movement before it.
 *
 * @param name the name
 * @param since the beginning of the grouping, null if not known
 */
@MesStyle
@Value.Builder
public record Predecessor(@Localized LocalizedText name, @Nullable Since since)
    implements Serializable, WithPredecessor {
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

  /** Builds a predecessor. Not thread-safe. */
  public static final class Builder extends PredecessorBuilder {
    Builder() {}
  }
}
