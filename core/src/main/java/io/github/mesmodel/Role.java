package io.github.mesmodel;

import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.constraint.Required;
import io.github.mesmodel.internal.RecordText;
import java.io.Serializable;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A role in an organization, and its time: in an {@link Affiliation} the role of the movement
 * there, at a {@link Network} or an {@link Individual} their role in the movement.
 *
 * @param type the type of role
 * @param body the part of the organization, such as a committee, null for the whole
 * @param since the beginning of the role, null if not known
 * @param until the end of the role, null if not known or not foreseen
 */
@MesStyle
@Value.Builder
@Consistent
public record Role(
    @Required RoleType type,
    @Nullable @Localized(optional = true) LocalizedText body,
    @Nullable Since since,
    @Nullable Until until)
    implements Serializable, WithRole {
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

  /** Builds a role. Not thread-safe. */
  public static final class Builder extends RoleBuilder {
    Builder() {}
  }
}
