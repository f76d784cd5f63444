package io.github.mesmodel.json.codec;

/**
 * The bounds of what a reader takes.
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
  /** The bounds that hold unless others are set. */
  public static final ReadingLimits DEFAULT =
      new ReadingLimits(16 * 1024 * 1024, 100, 1_000_000, 1_000, 1_000_000, 1_000);

  /** Refuses a bound that nothing could keep. */
  public ReadingLimits {
    requirePositive(documentSize, "document size");
    requirePositive(nestingDepth, "nesting depth");
    requirePositive(stringLength, "string length");
    requirePositive(numberLength, "number length");
    requirePositive(entries, "number of entries");
    requirePositive(problems, "number of problems");
  }

  /** Returns these bounds with another documentSize. */
  public ReadingLimits withDocumentSize(int value) {
    return new ReadingLimits(value, nestingDepth, stringLength, numberLength, entries, problems);
  }

  /** Returns these bounds with another nestingDepth. */
  public ReadingLimits withNestingDepth(int value) {
    return new ReadingLimits(documentSize, value, stringLength, numberLength, entries, problems);
  }

  /** Returns these bounds with another stringLength. */
  public ReadingLimits withStringLength(int value) {
    return new ReadingLimits(documentSize, nestingDepth, value, numberLength, entries, problems);
  }

  /** Returns these bounds with another numberLength. */
  public ReadingLimits withNumberLength(int value) {
    return new ReadingLimits(documentSize, nestingDepth, stringLength, value, entries, problems);
  }

  /** Returns these bounds with another number of entries. */
  public ReadingLimits withEntries(int value) {
    return new ReadingLimits(
        documentSize, nestingDepth, stringLength, numberLength, value, problems);
  }

  /** Returns these bounds with another problems. */
  public ReadingLimits withProblems(int value) {
    return new ReadingLimits(
        documentSize, nestingDepth, stringLength, numberLength, entries, value);
  }

  private static void requirePositive(int bound, String name) {
    if (bound < 1) {
      throw new IllegalArgumentException(
          "The greatest " + name + " must be at least 1, but was " + bound);
    }
  }
}
