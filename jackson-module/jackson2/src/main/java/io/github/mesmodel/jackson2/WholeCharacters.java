package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * Keeps characters beyond the Basic Multilingual Plane whole in UTF-8. Jackson 3 does so by itself;
 * Jackson 2 writes an escape for each half unless told otherwise.
 */
final class WholeCharacters {
  private static final JsonGenerator.Feature WHOLE =
      JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8;

  /** Writes something. */
  @FunctionalInterface
  interface Writing {
    void run() throws IOException;
  }

  private WholeCharacters() {}

  /** Writes with whole characters, and leaves the generator as it was. */
  static void write(JsonGenerator generator, Writing writing) throws IOException {
    if (generator.isEnabled(WHOLE)) {
      writing.run();
      return;
    }
    generator.enable(WHOLE);
    try {
      writing.run();
    } finally {
      generator.disable(WHOLE);
    }
  }
}
