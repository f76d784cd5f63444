package io.github.mesmodel;

import io.github.mesmodel.constraint.Required;
import io.github.mesmodel.constraint.Slug;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a movement was founded.
 *
 * @param date when
 * @param place where, null if not known
 * @param predecessor what grouped the founders before, null if nothing did
 * @param sources ids of the {@link Movement#sources sources} that say so; unmodifiable
 */
@MesStyle
@Value.Builder
public record Founding(
    @Required PartialDate date,
    @Nullable @Valid Place place,
    @Nullable @Valid Predecessor predecessor,
    List<@Slug String> sources)
    implements Serializable, WithFounding {
  /**
   * Creates a founding from data: copies its lists, takes null for an empty one, and refuses
   * nothing.
   */
  public Founding {
    sources = Copies.of(sources);
  }

  /**
   * {@return an empty builder, not null} Its {@code build()} names every required component that is
   * missing.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a founding. Not thread-safe. */
  public static final class Builder extends FoundingBuilder {
    Builder() {}
  }
}
