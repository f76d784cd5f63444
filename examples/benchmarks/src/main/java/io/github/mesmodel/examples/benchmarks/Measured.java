package io.github.mesmodel.examples.benchmarks;

import io.github.mesmodel.examples.benchmarks.check.Check;
import io.github.mesmodel.examples.benchmarks.check.Checker;
import io.github.mesmodel.examples.benchmarks.document.Document;
import io.github.mesmodel.examples.benchmarks.ingest.Ingest;
import io.github.mesmodel.examples.benchmarks.ingest.Ingester;
import io.github.mesmodel.examples.benchmarks.library.Codec;
import io.github.mesmodel.examples.benchmarks.library.Library;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sees that what is about to be measured does what it should. */
final class Measured {
  private static final JsonMapper TREES = new JsonMapper();

  private Measured() {}

  /** Returns a codec that keeps all that the document says. */
  static Codec codec(Library library, byte[] json) throws IOException {
    Codec codec = library.codec();
    JsonNode written = TREES.readTree(codec.write(codec.writable(json)));
    if (!written.equals(TREES.readTree(json))) {
      throw new IllegalStateException(library + " does not write what it read");
    }
    return codec;
  }

  /** Returns a check that finds nothing wrong with the document. */
  static Check check(Checker checker, Document document) throws IOException {
    Check check = checker.create(Clock.systemUTC());
    Object movement = checker.library().codec().read(document.json());
    List<String> codes = check.codes(check.check(movement));
    if (!codes.isEmpty()) {
      throw new IllegalStateException(checker + " finds fault with " + document + ": " + codes);
    }
    return check;
  }

  /** Returns what finds nothing wrong with the document. */
  static Ingest ingest(Ingester ingester, Document document) throws IOException {
    Ingest ingest = ingester.create(document);
    List<String> codes = ingest.codes(ingest.ingest(document.json()));
    if (!codes.isEmpty()) {
      throw new IllegalStateException(ingester + " finds fault with " + document + ": " + codes);
    }
    return ingest;
  }
}
