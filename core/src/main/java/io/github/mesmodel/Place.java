package io.github.mesmodel;

import io.github.mesmodel.constraint.CountryCode;
import io.github.mesmodel.constraint.Text;
import java.io.Serializable;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A place, such as a town.
 *
 * @param name the name
 * @param countryCode the ISO 3166-1 alpha-2 code of its country, such as {@code FR}, null if not
 *     known
 */
@MesStyle
@Value.Builder
public record Place(@Text String name, @Nullable @CountryCode(optional = true) String countryCode)
    implements Serializable, WithPlace {
  /**
   * {@return an empty builder, not null} Its {@code build()} names every required component that is
   * missing.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a place. Not thread-safe. */
  public static final class Builder extends PlaceBuilder {
    Builder() {}
  }
}
