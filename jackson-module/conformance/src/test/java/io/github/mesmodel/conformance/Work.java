package io.github.mesmodel.conformance;

/**
 * The methods entered and the jumps taken in classes of a {@link CountingLoader}: the same number
 * on every machine. Public, because classes of another loader call it.
 */
public final class Work {
  private static long steps;

  private Work() {}

  /** Counts a method or a jump. */
  public static void step() {
    steps++;
  }

  /** Returns the number of steps that some code takes. */
  static long of(Runnable code) {
    long before = steps;
    code.run();
    return steps - before;
  }
}
