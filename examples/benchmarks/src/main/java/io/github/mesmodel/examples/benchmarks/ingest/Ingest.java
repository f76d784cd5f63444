package io.github.mesmodel.examples.benchmarks.ingest;

import java.io.IOException;
import java.util.List;

/** Reads a document, and checks it by every rule. */
public interface Ingest {
  /** Takes in a document, and returns the answer. */
  Object ingest(byte[] json) throws IOException;

  /** Returns the codes of the rules that an answer says are broken. */
  List<String> codes(Object answer);
}
