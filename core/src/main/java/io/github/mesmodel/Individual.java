package io.github.mesmodel;

import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.constraint.Text;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An individual member of a movement: a citizen, a researcher or an actor of its field.
 *
 * @param id the id, unique over the whole movement
 * @param givenName the given name or names
 * @param familyName the family name
 * @param institution the institution that the individual is known by, null if none
 * @param since since when the individual is a member, null if not known
 * @param until until when the individual is a member, null if not known or not foreseen
 * @param sources ids of the {@link Movement#sources sources} that say so; unmodifiable
 */
@MesStyle
@Value.Builder
@Consistent
public record Individual(
    @Slug String id,
    @Text String givenName,
    @Text String familyName,
    @Nullable @Localized(optional = true) LocalizedText institution,
    @Nullable Since since,
    @Nullable PartialDate until,
    List<@Slug String> sources)
    implements Serializable, WithIndividual {
  /**
   * Creates an individual from data: copies its lists, takes null for an empty one, and refuses
   * nothing.
   */
  public Individual {
    sources = Copies.of(sources);
  }

  /**
   * {@return an empty builder, not null} Its {@code build()} names every required component that is
   * missing.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an individual. Not thread-safe. */
  public static final class Builder extends IndividualBuilder {
    Builder() {}
  }
}
