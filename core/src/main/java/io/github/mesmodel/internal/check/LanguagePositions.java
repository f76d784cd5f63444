package io.github.mesmodel.internal.check;

import io.github.mesmodel.LocalizedText;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The positions of the languages in the last text, cached, because a text may have very many
 * languages and a violation in each.
 */
public final class LanguagePositions {
  private final Map<String, Integer> positions = new HashMap<>();
  private @Nullable Map<String, String> last;

  /** Returns the position of a language; a missing language comes last. */
  int of(LocalizedText text, String tag) {
    if (text.texts() != last) {
      positions.clear();
      text.texts().keySet().forEach(each -> positions.put(each, positions.size()));
      last = text.texts();
    }
    return positions.getOrDefault(tag, positions.size());
  }
}
