package io.github.mesmodel;

import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.constraint.Required;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.constraint.Text;
import io.github.mesmodel.constraint.WebUrl;
import io.github.mesmodel.internal.RecordText;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A member network of a movement.
 *
 * @param id the id, unique over the whole movement
 * @param kind the kind of network
 * @param name the name
 * @param acronym the acronym, null if it has none
 * @param aliases other spellings and former names; unmodifiable
 * @param territories the territories that it covers: a territorial network has one; unmodifiable
 * @param field the field that it works in: a sectoral network and a resource structure have one,
 *     null if not known
 * @param note a remark, null if there is none
 * @param website the address of the website, http or https, null if not known
 * @param since the beginning of its membership, null if not known
 * @param until the end of its membership, null if not known or not foreseen
 * @param roles its roles in the movement; unmodifiable
 * @param identifiers the identifiers that registers assigned to it; unmodifiable
 * @param sourceIds the ids of the {@link Movement#sources sources} that it cites; unmodifiable
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
    List<@Required @Valid Territory> territories,
    @Nullable @Localized(optional = true) LocalizedText field,
    @Nullable @Localized(max = 5_000, multiline = true, optional = true) LocalizedText note,
    @Nullable @WebUrl(optional = true) String website,
    @Nullable Since since,
    @Nullable Until until,
    List<@Required @Valid Role> roles,
    List<@Required @Valid Identifier> identifiers,
    List<@Slug String> sourceIds)
    implements Citing, Serializable, WithNetwork {
  /**
   * Creates a network from data: copies its lists, turns a null list into an empty one, and refuses
   * only an element of another type.
   *
   * @throws IllegalArgumentException if a list holds an element of another type
   */
  public Network {
    aliases = Copies.of(String.class, aliases);
    territories = Copies.of(Territory.class, territories);
    roles = Copies.of(Role.class, roles);
    identifiers = Copies.of(Identifier.class, identifiers);
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

  /** Builds a network. Not thread-safe. */
  public static final class Builder extends NetworkBuilder {
    Builder() {}
  }
}
