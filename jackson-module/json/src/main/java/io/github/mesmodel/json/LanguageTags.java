package io.github.mesmodel.json;

import io.github.mesmodel.internal.LanguageTag;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The language tags of a document, without those of two letters. Canonical forms are cached and
 * their number has a limit, because canonicalization takes longer than the rest of a text.
 */
final class LanguageTags {
  /** The limit of tags, far above the 100 languages of a text. */
  static final int MAX = 1_000;

  /** The canonical forms, empty for a malformed tag. */
  private final Map<String, Optional<String>> tags = new HashMap<>();

  /** Returns whether a new tag exceeds the limit. */
  boolean isBeyondLimit(String tag) {
    return tags.size() == MAX && !LanguageTag.isLanguage(tag) && !tags.containsKey(tag);
  }

  /** Returns the canonical form of a tag; null if it is not well formed. */
  @Nullable String canonical(String tag) {
    return LanguageTag.isLanguage(tag)
        ? tag
        : tags.computeIfAbsent(tag, LanguageTags::find).orElse(null);
  }

  private static Optional<String> find(String tag) {
    return Optional.ofNullable(LanguageTag.canonicalOrNull(tag));
  }

  /** Returns the canonical form of a tag that was read, and other names unchanged. */
  String canonicalOfRead(String name) {
    return tags.getOrDefault(name, Optional.empty()).orElse(name);
  }
}
