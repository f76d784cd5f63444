package io.github.mesmodel;

import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.constraint.Required;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.constraint.Text;
import io.github.mesmodel.constraint.WebUrl;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A member network of a movement.
 *
 * @param id the id, unique over the whole movement
 * @param kind what holds it together
 * @param name the name
 * @param acronym the acronym, null if it has none
 * @param aliases other spellings and former names; unmodifiable
 * @param territory where it acts: a territorial network has one
 * @param field what it works in: a sectoral network and a resource structure have one
 * @param website the address of the website, http or https, null if not known
 * @param since since when it is a member, null if not known
 * @param until until when it is a member, null if not known or not foreseen
 * @param identifiers what registers know it by; unmodifiable
 * @param sources ids of the {@link Movement#sources sources} that say so; unmodifiable
 */
@MesStyle
@Value.Builder
@Consistent
public record Network(
    @Slug String id,
    @Required NetworkKind kind,
    @Localized LocalizedText name,
    @Nullable @Text(optional = true) String acronym,
    List<@Text String> aliases,
    @Nullable @Valid Territory territory,
    @Nullable @Localized(optional = true) LocalizedText field,
    @Nullable @WebUrl(optional = true) String website,
    @Nullable Since since,
    @Nullable PartialDate until,
    List<@Required @Valid Identifier> identifiers,
    List<@Slug String> sources)
    implements Serializable, WithNetwork {
  /**
   * Creates a network from data: copies its lists, takes null for an empty one, and refuses
   * nothing.
   */
  public Network {
    aliases = Copies.of(aliases);
    identifiers = Copies.of(identifiers);
    sources = Copies.of(sources);
  }

  /**
   * {@return an empty builder, not null} Its {@code build()} names every required component that is
   * missing.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a network. Not thread-safe. */
  public static final class Builder extends NetworkBuilder {
    Builder() {}
  }
}
