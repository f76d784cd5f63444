package io.github.mesmodel;

import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Required;
import io.github.mesmodel.constraint.Slug;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a movement is in a body outside it.
 *
 * @param id the id, unique over the whole movement
 * @param organization the body
 * @param scale how far the body reaches
 * @param roles what the movement is there: at least one; unmodifiable
 * @param sources ids of the {@link Movement#sources sources} that say so; unmodifiable
 */
@MesStyle
@Value.Builder
@Consistent
public record Affiliation(
    @Slug String id,
    @Required @Valid Organization organization,
    @Required Scale scale,
    List<@Required @Valid AffiliationRole> roles,
    List<@Slug String> sources)
    implements Serializable, WithAffiliation {
  /**
   * Creates an affiliation from data: copies its lists, takes null for an empty one, and refuses
   * nothing.
   */
  public Affiliation {
    roles = Copies.of(roles);
    sources = Copies.of(sources);
  }

  /**
   * {@return an empty builder, not null} Its {@code build()} names every required component that is
   * missing.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an affiliation. Not thread-safe. */
  public static final class Builder extends AffiliationBuilder {
    Builder() {}
  }
}
