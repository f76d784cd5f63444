package io.github.mesmodel;

import io.github.mesmodel.constraint.CountryCode;
import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.internal.RecordText;
import java.io.Serializable;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A place, such as a town.
 *
 * @param name the name
 * @param countryCode the ISO 3166-1 alpha-2 code of its country, such as {@code FR}, or {@code XK}
 *     for Kosovo; null if not known
 */
@MesStyle
@Value.Builder
public record Place(
    @Localized LocalizedText name, @Nullable @CountryCode(optional = true) String countryCode)
    implements Serializable, WithPlace {
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

  /** Builds a place. Not thread-safe. */
  public static final class Builder extends PlaceBuilder {
    Builder() {}
  }
}
