package io.github.mesmodel;

import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.constraint.Text;
import io.github.mesmodel.constraint.WebUrl;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A document that entries cite.
 *
 * @param id the id, unique over the whole movement
 * @param title the title
 * @param publisher who published it, null if not known
 * @param url its address, http or https, null if it has none
 * @param retrieved the day it was read, null if not known
 */
@MesStyle
@Value.Builder
public record Source(
    @Slug String id,
    @Localized LocalizedText title,
    @Nullable @Text(optional = true) String publisher,
    @Nullable @WebUrl(optional = true) String url,
    @Nullable LocalDate retrieved)
    implements Serializable, WithSource {
  /**
   * {@return an empty builder, not null} Its {@code build()} names every required component that is
   * missing.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a source. Not thread-safe. */
  public static final class Builder extends SourceBuilder {
    Builder() {}
  }
}
