package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Keeps characters beyond the Basic Multilingual Plane whole in UTF-8. Jackson 3 does so by itself;
 * Jackson 2 writes an escape for each half unless told otherwise.
 */
final class WholeCharacters {
  private static final JsonGenerator.Feature WHOLE =
      JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8;

  private WholeCharacters() {}

  /** Begins to write whole characters; returns whether the generator has to be told to end. */
  static boolean begin(JsonGenerator generator) {
    boolean split = !generator.isEnabled(WHOLE);
    if (split) {
      generator.enable(WHOLE);
    }
    return split;
  }

  /** Leaves the generator as it was before the beginning that returned this. */
  static void end(JsonGenerator generator, boolean split) {
    if (split) {
      generator.disable(WHOLE);
    }
  }
}
