package io.github.mesmodel;

import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.constraint.Required;
import io.github.mesmodel.constraint.Text;
import io.github.mesmodel.constraint.WebUrl;
import io.github.mesmodel.internal.RecordText;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An organization outside a movement.
 *
 * @param name the name
 * @param acronym the acronym, null if it has none
 * @param aliases other spellings and former names; unmodifiable
 * @param website the address of the website, http or https, null if not known
 * @param identifiers the identifiers that registers assigned to it; unmodifiable
 */
@MesStyle
@Value.Builder
@Consistent
public record Organization(
    @Localized LocalizedText name,
    @Nullable @Text(optional = true) String acronym,
    List<@Text String> aliases,
    @Nullable @WebUrl(optional = true) String website,
    List<@Required @Valid Identifier> identifiers)
    implements Serializable, WithOrganization {
  /**
   * Creates an organization from data: copies its lists, turns a null list into an empty one, and
   * refuses only an element of another type.
   *
   * @throws IllegalArgumentException if a list holds an element of another type
   */
  public Organization {
    aliases = Copies.of(String.class, aliases);
    identifiers = Copies.of(Identifier.class, identifiers);
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

  /** Builds an organization. Not thread-safe. */
  public static final class Builder extends OrganizationBuilder {
    Builder() {}
  }
}
