package io.github.mesmodel.examples.benchmarks.suite;

/**
 * The amount of data that is read, written and validated.
 *
 * @param documents the documents of an interval, of the size of the MES data set
 * @param lines the lines of newline-delimited JSON of an interval
 * @param few the networks of a movement that growth starts from
 * @param many the networks of a movement that growth ends at
 */
public record Extent(int documents, int lines, int few, int many) {
  /** The extent of a measurement. */
  public static final Extent FULL = new Extent(50, 250, 1_000, 100_000);

  /** The extent of a trial, whose times are void. */
  public static final Extent QUICK = new Extent(2, 4, 13, 26);
}
