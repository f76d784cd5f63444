package io.github.mesmodel.json.codec;

/**
 * The limits of a reader.
 *
 * @param documentSize the most bytes of a document
 * @param nestingDepth the most levels of arrays and objects
 * @param stringLength the most characters of a string
 * @param numberLength the most digits of a number
 * @param entries the most elements of arrays and properties of objects in a document
 * @param problems the most problems that a report lists
 */
public record ReadingLimits(
    int documentSize,
    int nestingDepth,
    int stringLength,
    int numberLength,
    int entries,
    int problems) {
  /** The default limits. */
  public static final ReadingLimits DEFAULT =
      new ReadingLimits(16 * 1024 * 1024, 100, 1_000_000, 1_000, 1_000_000, 1_000);

  /** Refuses a limit below 1. */
  public ReadingLimits {
    requirePositive(documentSize, "document size");
    requirePositive(nestingDepth, "nesting depth");
    requirePositive(stringLength, "string length");
    requirePositive(numberLength, "number length");
    requirePositive(entries, "number of entries");
    requirePositive(problems, "number of problems");
  }

  /** Returns these limits with another document size. */
  public ReadingLimits withDocumentSize(int value) {
    return new ReadingLimits(value, nestingDepth, stringLength, numberLength, entries, problems);
  }

  /** Returns these limits with another nesting depth. */
  public ReadingLimits withNestingDepth(int value) {
    return new ReadingLimits(documentSize, value, stringLength, numberLength, entries, problems);
  }

  /** Returns these limits with another string length. */
  public ReadingLimits withStringLength(int value) {
    return new ReadingLimits(documentSize, nestingDepth, value, numberLength, entries, problems);
  }

  /** Returns these limits with another number length. */
  public ReadingLimits withNumberLength(int value) {
    return new ReadingLimits(documentSize, nestingDepth, stringLength, value, entries, problems);
  }

  /** Returns these limits with another number of entries. */
  public ReadingLimits withEntries(int value) {
    return new ReadingLimits(
        documentSize, nestingDepth, stringLength, numberLength, value, problems);
  }

  /** Returns these limits with another number of problems. */
  public ReadingLimits withProblems(int value) {
    return new ReadingLimits(
        documentSize, nestingDepth, stringLength, numberLength, entries, value);
  }

  private static void requirePositive(int limit, String name) {
    if (limit < 1) {
      throw new IllegalArgumentException(
          "The greatest " + name + " must be at least 1, but was " + limit);
    }
  }
}
