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
   * {@return an empty builder, not null} Its {@code build()} names every required component that is
   * missing.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an identifier. Not thread-safe. */
  public static final class Builder extends IdentifierBuilder {
    Builder() {}
  }
}
