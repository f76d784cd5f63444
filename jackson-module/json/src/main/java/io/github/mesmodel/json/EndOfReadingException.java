package io.github.mesmodel.json;

import java.io.IOException;
import java.io.Serial;

/** An exception that ends the reading of a document at a reported problem. */
final class EndOfReadingException extends IOException {
  @Serial private static final long serialVersionUID = 1L;
}
