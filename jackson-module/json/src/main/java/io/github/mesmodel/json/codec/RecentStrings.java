package io.github.mesmodel.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * The strings that were read recently, so that memory holds a repeated string, such as the id of a
 * source, once. Threads share it without a lock, because each slot holds a string that was read.
 */
public final class RecentStrings {
  private static final int SLOTS = 1024;

  /** The limit of a shared string, because longer ones rarely repeat and stay in memory. */
  private static final int MAX_LENGTH = 64;

  private final @Nullable String[] slots = new String[SLOTS];

  /** Returns an equal string that was read before, the given one if none is held. */
  public String share(String text) {
    if (text.length() > MAX_LENGTH) {
      return text;
    }
    int slot = slot(text);
    String known = slots[slot];
    if (text.equals(known)) {
      return known;
    }
    slots[slot] = text;
    return text;
  }

  /** Returns a slot by the length and the end, where ids differ: a hash of all takes longer. */
  private static int slot(String text) {
    int hash = text.length();
    for (int i = Math.max(0, text.length() - 3); i < text.length(); i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash % SLOTS; // positive: 3 characters do not overflow
  }
}
