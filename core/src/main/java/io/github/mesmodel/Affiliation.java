package io.github.mesmodel;

import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Required;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.internal.RecordText;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The affiliation of a movement to an organization outside it.
 *
 * @param id the id, unique over the whole movement
 * @param organization the organization outside the movement
 * @param scale the scale of the organization, null if not known
 * @param roles the roles of the movement in the organization, one at least; unmodifiable
 * @param sourceIds the ids of the {@link Movement#sources sources} that it cites; unmodifiable
 */
@MesStyle
@Value.Builder
@Consistent
public record Affiliation(
    @Slug String id,
    @Required @Valid Organization organization,
    @Nullable Scale scale,
    List<@Required @Valid Role> roles,
    List<@Slug String> sourceIds)
    implements Citing, Serializable, WithAffiliation {
  /**
   * Creates an affiliation from data: copies its lists, turns a null list into an empty one, and
   * refuses only an element of another type.
   *
   * @throws IllegalArgumentException if a list holds an element of another type
   */
  public Affiliation {
    roles = Copies.of(Role.class, roles);
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

  /** Builds an affiliation. Not thread-safe. */
  public static final class Builder extends AffiliationBuilder {
    Builder() {}
  }
}
