package io.github.mesmodel;

import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.constraint.Required;
import java.io.Serializable;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a movement is in a body that it is affiliated to, and when.
 *
 * @param type what it is
 * @param body the part of the organization it is that in, such as a committee, null for the whole
 * @param since since when, null if not known
 * @param until until when, null if not known or not foreseen
 */
@MesStyle
@Value.Builder
@Consistent
public record AffiliationRole(
    @Required RoleType type,
    @Nullable @Localized(optional = true) LocalizedText body,
    @Nullable Since since,
    @Nullable PartialDate until)
    implements Serializable, WithAffiliationRole {
  /**
   * {@return an empty builder, not null} Its {@code build()} names every required component that is
   * missing.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a role. Not thread-safe. */
  public static final class Builder extends AffiliationRoleBuilder {
    Builder() {}
  }
}
