package io.github.mesmodel.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Suggestions for a misspelt word. */
public final class NearestWord {
  private static final int MAX_LENGTH = 64;

  private NearestWord() {}

  /**
   * Returns the candidate with the fewest letters added, left out, replaced or swapped with the
   * next, apart from case, if that is at most one in three; the first of several.
   */
  public static Optional<String> of(String word, Collection<String> candidates) {
    if (word.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance < least && distance <= Math.max(1, candidate.length() / 3)) {
        best = candidate;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(String first, String second) {
    int[][] distances = new int[first.length() + 1][second.length() + 1];
    for (int i = 0; i <= first.length(); i++) {
      for (int j = 0; j <= second.length(); j++) {
        distances[i][j] = i == 0 || j == 0 ? i + j : least(first, second, i, j, distances);
      }
    }
    return distances[first.length()][second.length()];
  }

  private static int least(String first, String second, int i, int j, int[][] distances) {
    boolean same = first.charAt(i - 1) == second.charAt(j - 1);
    int least = distances[i - 1][j - 1] + (same ? 0 : 1);
    least = Math.min(least, Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && first.charAt(i - 1) == second.charAt(j - 2)
            && first.charAt(i - 2) == second.charAt(j - 1);
    return swapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
  }
}
