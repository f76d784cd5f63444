package io.github.mesmodel.internal.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A name that equals its other spellings, which differ in case, accents, spaces and punctuation. It
 * is folded only where hashes are equal, because few names repeat.
 */
final class FoldedName implements Comparable<FoldedName> {
  /** The length above which a text is compared as it is. */
  private static final int MAX_LENGTH = 1_000;

  private static final int PAGE = 0x100;

  /**
   * The folded form of a character of the basic plane, by its page and its place there, computed
   * lazily. Threads share it without a lock, because all compute the same.
   */
  private static final @Nullable String[] @Nullable [] FOLDED = new String[PAGE][];

  /** Marks, spaces and punctuation. */
  private static final Pattern IGNORED = Pattern.compile("[\\p{M}\\p{Z}\\p{P}\\p{javaWhitespace}]");

  private final String name;
  private final int hash;

  FoldedName(String name) {
    this.name = name;
    this.hash = hash(name);
  }

  /**
   * Returns a name without its case, accents, spaces and punctuation. A name of nothing else, and a
   * text that is too long for a name, are returned as they are.
   */
  static String of(String name) {
    if (name.length() > MAX_LENGTH) {
      return name;
    }
    String folded = name.codePoints().mapToObj(FoldedName::folded).collect(Collectors.joining());
    return folded.isEmpty() ? name : folded;
  }

  /** Returns the hash of the folded name, as of {@link #of}. */
  private static int hash(String name) {
    int hash = 0;
    boolean empty = true;
    int i = name.length() > MAX_LENGTH ? name.length() : 0;
    while (i < name.length()) {
      int codePoint = name.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint >= 'a' && codePoint <= 'z') { // the most frequent, without a lookup
        hash = 31 * hash + codePoint;
        empty = false;
        continue;
      }
      String folded = folded(codePoint);
      for (int j = 0; j < folded.length(); j++) {
        hash = 31 * hash + folded.charAt(j);
        empty = false;
      }
    }
    return empty ? name.hashCode() : hash;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof FoldedName other && hash == other.hash && compareTo(other) == 0;
  }

  /** Orders names, because a hash map searches the names of one hash by their order. */
  @Override
  public int compareTo(FoldedName other) {
    return of(name).compareTo(of(other.name));
  }

  private static String folded(int codePoint) {
    return codePoint < PAGE * PAGE ? cached(codePoint) : fold(codePoint);
  }

  private static String cached(int codePoint) {
    @Nullable String[] page = FOLDED[codePoint / PAGE];
    if (page == null) {
      page = new String[PAGE];
      FOLDED[codePoint / PAGE] = page;
    }
    String known = page[codePoint % PAGE];
    if (known == null) {
      known = fold(codePoint);
      page[codePoint % PAGE] = known;
    }
    return known;
  }

  /** Folds a character alone, because its neighbours do not change the result. */
  private static String fold(int codePoint) {
    String decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
    String letters = IGNORED.matcher(decomposed).replaceAll("");
    return letters.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
