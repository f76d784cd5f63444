package io.github.mesmodel;

import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.constraint.Required;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.constraint.Text;
import io.github.mesmodel.internal.RecordText;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An individual member of a movement: a citizen, a researcher or an actor of its field.
 *
 * @param id the id, unique over the whole movement
 * @param givenName the given name or names, null if not known
 * @param familyName the family name
 * @param institution the institution that the individual is known by, null if none
 * @param roles the roles of the individual in the movement; unmodifiable
 * @param since the beginning of the membership, null if not known
 * @param until the end of the membership, null if not known or not foreseen
 * @param sourceIds the ids of the {@link Movement#sources sources} that it cites; unmodifiable
 */
@MesStyle
@Value.Builder
@Consistent
public record Individual(
    @Slug String id,
    @Nullable @Text(optional = true) String givenName,
    @Text String familyName,
    @Nullable @Localized(optional = true) LocalizedText institution,
    List<@Required @Valid Role> roles,
    @Nullable Since since,
    @Nullable Until until,
    List<@Slug String> sourceIds)
    implements Citing, Serializable, WithIndividual {
  /**
   * Creates an individual from data: copies its lists, turns a null list into an empty one, and
   * refuses only an element of another type.
   *
   * @throws IllegalArgumentException if a list holds an element of another type
   */
  public Individual {
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

  /** Builds an individual. Not thread-safe. */
  public static final class Builder extends IndividualBuilder {
    Builder() {}
  }
}
