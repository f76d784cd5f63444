package io.github.mesmodel;

import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Required;
import io.github.mesmodel.constraint.Text;
import io.github.mesmodel.internal.RecordText;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * An identifier that a register assigned to an organization.
 *
 * @param scheme the register that assigned it
 * @param value the value, in the form that the register writes, without spaces
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

  /** {@return the name of the type, and the components that are there} */
  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /** Builds an identifier. Not thread-safe. */
  public static final class Builder extends IdentifierBuilder {
    Builder() {}
  }
}
