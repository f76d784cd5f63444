package io.github.mesmodel.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * The strings that were read lately, so that one that comes again and again, such as the id of a
 * source, is held once. Threads share it unguarded: whatever a slot holds is a string that was
 * read.
 */
public final class RecentStrings {
  private static final int SLOTS = 1024;

  /** Longer strings hardly come again, and would be held for long. */
  private static final int MAX_LENGTH = 64;

  private final @Nullable String[] slots = new String[SLOTS];

  /** Returns an equal string that was read before, the given one if none is held. */
  public String share(String text) {
    if (text.length() > MAX_LENGTH) {
      return text;
    }
    int slot = Math.floorMod(text.hashCode(), SLOTS);
    String known = slots[slot];
    if (text.equals(known)) {
      return known;
    }
    slots[slot] = text;
    return text;
  }
}
