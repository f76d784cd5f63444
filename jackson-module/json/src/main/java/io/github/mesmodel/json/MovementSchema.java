package io.github.mesmodel.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema (draft 2020-12) of a movement, for applications that serve it, and for editors
 * and validators in any language.
 *
 * <p>A document that {@link MovementReader} accepts keeps the schema, unless it has a {@code null}
 * or an irregular language tag (BCP 47). A document that keeps it may still have errors, because a
 * schema cannot express rules over several values.
 */
public final class MovementSchema {
  /** The {@code $id} of the schema, an absolute URI (RFC 3986). */
  public static final String ID = "https://mes-model.github.io/schema/movement/1.json";

  private static final String FILE = "/META-INF/mes-model/movement.schema.json";

  private MovementSchema() {}

  /** {@return the schema as JSON text, with {@link #ID} as its {@code $id}, not null} */
  public static String text() {
    try (InputStream schema = MovementSchema.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
