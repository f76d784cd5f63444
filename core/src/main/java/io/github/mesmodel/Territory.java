package io.github.mesmodel;

import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.constraint.RegionCode;
import io.github.mesmodel.constraint.Text;
import io.github.mesmodel.internal.RecordText;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A territory that a network covers.
 *
 * @param name the name
 * @param code the code of the country (ISO 3166-1 alpha-2), of its subdivision (ISO 3166-2), such
 *     as {@code FR-NOR}, or of an area of several countries (UN M49), such as {@code 150} for
 *     Europe; null if it has none
 * @param aliases other spellings and former names; unmodifiable
 */
@MesStyle
@Value.Builder
public record Territory(
    @Localized LocalizedText name,
    @Nullable @RegionCode(optional = true) String code,
    List<@Text String> aliases)
    implements Serializable, WithTerritory {
  /**
   * Creates a territory from data: copies its lists, turns a null list into an empty one, and
   * refuses only an element of another type.
   *
   * @throws IllegalArgumentException if a list holds an element of another type
   */
  public Territory {
    aliases = Copies.of(String.class, aliases);
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

  /** Builds a territory. Not thread-safe. */
  public static final class Builder extends TerritoryBuilder {
    Builder() {}
  }
}
