package io.github.mesmodel;

import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.constraint.Required;
import io.github.mesmodel.constraint.Text;
import io.github.mesmodel.constraint.WebUrl;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A body outside a movement.
 *
 * @param name the name
 * @param acronym the acronym, null if it has none
 * @param website the address of the website, http or https, null if not known
 * @param identifiers what registers know it by; unmodifiable
 */
@MesStyle
@Value.Builder
public record Organization(
    @Localized LocalizedText name,
    @Nullable @Text(optional = true) String acronym,
    @Nullable @WebUrl(optional = true) String website,
    List<@Required @Valid Identifier> identifiers)
    implements Serializable, WithOrganization {
  /**
   * Creates an organization from data: copies its lists, takes null for an empty one, and refuses
   * nothing.
   */
  public Organization {
    identifiers = Copies.of(identifiers);
  }

  /**
   * {@return an empty builder, not null} Its {@code build()} names every required component that is
   * missing.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an organization. Not thread-safe. */
  public static final class Builder extends OrganizationBuilder {
    Builder() {}
  }
}
