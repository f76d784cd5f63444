package io.github.mesmodel.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many errors, and how many warnings, a validation still reports. Without it, a document of
 * some megabytes could have millions of violations, which Hibernate Validator keeps in a set whose
 * hash leaves out the indexes of elements.
 *
 * <p>A validation runs on one thread: what it has left is kept there.
 */
public final class ViolationBudget {
  private final int max;

  @SuppressWarnings("ThreadLocalUsage") // each validator counts for itself
  private final ThreadLocal<@Nullable Count> counts = new ThreadLocal<>();

  /** Allows so many errors, and so many warnings. */
  public ViolationBudget(int max) {
    if (max < 1) {
      throw new IllegalArgumentException(
          "A report must list at least 1 violation, but was to list " + max);
    }
    this.max = max;
  }

  /** Begins a validation on this thread. */
  public void begin() {
    counts.set(new Count());
  }

  /** Ends the validation on this thread, and returns how many violations it did not report. */
  public int end() {
    Count count = Objects.requireNonNull(counts.get(), "not begun");
    counts.remove();
    return Math.max(0, count.errors - max) + Math.max(0, count.warnings - max);
  }

  /** Counts one more error, and returns whether it is to be reported. */
  public boolean takeError() {
    Count count = counts.get();
    return count == null || ++count.errors <= max;
  }

  /** Counts one more warning, and returns whether it is to be reported. */
  public boolean takeWarning() {
    Count count = counts.get();
    return count == null || ++count.warnings <= max;
  }

  private static final class Count {
    private int errors;
    private int warnings;
  }
}
