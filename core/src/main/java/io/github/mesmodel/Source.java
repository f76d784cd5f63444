package io.github.mesmodel;

import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.constraint.Text;
import io.github.mesmodel.constraint.WebUrl;
import io.github.mesmodel.internal.RecordText;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A document that entries cite.
 *
 * @param id the id, unique over the whole movement
 * @param title the title, in the language of the document
 * @param publisher the publisher, null if not known
 * @param url the address, http or https, null if it has none
 * @param published the date of publication, null if not known
 * @param retrieved the day of the retrieval, such as {@code 2024-05-31}, from year 0000 to 9999,
 *     null if not known
 */
@MesStyle
@Value.Builder
public record Source(
    @Slug String id,
    @Localized LocalizedText title,
    @Nullable @Text(optional = true) String publisher,
    @Nullable @WebUrl(optional = true) String url,
    @Nullable PartialDate published,
    @Nullable LocalDate retrieved)
    implements Serializable, WithSource {
  private static final int MAX_YEAR = 9999;

  /**
   * Creates a source from data.
   *
   * @throws DateTimeException if the year of the retrieval is before 0000 or after 9999, because
   *     ISO 8601 writes other years only by agreement
   */
  public Source {
    if (retrieved != null && (retrieved.getYear() < 0 || retrieved.getYear() > MAX_YEAR)) {
      throw new DateTimeException(
          "A year must have four digits, 0000 to 9999, but was " + retrieved.getYear());
    }
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

  /** Builds a source. Not thread-safe. */
  public static final class Builder extends SourceBuilder {
    Builder() {}
  }
}
