package io.github.mesmodel;

import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Required;
import io.github.mesmodel.constraint.Text;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What a register knows a body by.
 *
 * @param scheme the register
 * @param value the identifier, in the form the register writes it, without spaces
 */
@MesStyle
@Value.Builder
@Consistent
public record Identifier(@Required IdentifierScheme scheme, @Text String value)
    implements Serializable, WithIdentifier {
  /**
   * Returns an empty builder. Its {@code build()} names every required component that is missing.
   *
   * @return the builder, not null
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that starts from this identifier.
   *
   * @return the builder, not null
   * @throws NullPointerException if a required component is null, as data that is not valid may
   *     have it
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an identifier. Not thread-safe. */
  public static final class Builder extends IdentifierBuilder {
    Builder() {}
  }
}
