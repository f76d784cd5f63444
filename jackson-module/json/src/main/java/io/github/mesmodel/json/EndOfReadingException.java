package io.github.mesmodel.json;

import java.io.IOException;
import java.io.Serial;

/** Ends the reading of a document because of a problem that is reported. */
final class EndOfReadingException extends IOException {
  @Serial private static final long serialVersionUID = 1L;
}
