package io.github.mesmodel.examples.benchmarks.ingest;

import io.github.mesmodel.examples.benchmarks.check.Checker;
import io.github.mesmodel.examples.benchmarks.document.Document;
import io.github.mesmodel.examples.benchmarks.library.Library;
import io.github.mesmodel.jackson2.Jackson2Binding;
import io.github.mesmodel.jackson3.Jackson3Binding;
import java.io.IOException;

/** What is measured: the floors, the library, and its peers. */
public enum Ingester {
  /** The strings of the document with Jackson 3, and every rule by hand over records. */
  FLOOR_JACKSON3("floor, Jackson 3") {
    @Override
    public Ingest create(Document document) throws IOException {
      return IngestFloor.of(Library.FLOOR_JACKSON3, document);
    }
  },
  /** The strings of the document with Jackson 2, and every rule by hand over records. */
  FLOOR_JACKSON2("floor, Jackson 2") {
    @Override
    public Ingest create(Document document) throws IOException {
      return IngestFloor.of(Library.FLOOR_JACKSON2, document);
    }
  },
  /** The module of the library, and its validator. */
  MES_JACKSON3("mes-jackson3 and MovementValidator") {
    @Override
    public Ingest create(Document document) {
      return new ReadAndCheck(Library.MES_JACKSON3, Checker.MES);
    }
  },
  /** The module of the library, and its validator. */
  MES_JACKSON2("mes-jackson2 and MovementValidator") {
    @Override
    public Ingest create(Document document) {
      return new ReadAndCheck(Library.MES_JACKSON2, Checker.MES);
    }
  },
  /** The reader of the library, which also says where each problem is. */
  READER_JACKSON3("mes-jackson3, MovementReader") {
    @Override
    public Ingest create(Document document) {
      return new ReadAndReport(new Jackson3Binding());
    }
  },
  /** The reader of the library, which also says where each problem is. */
  READER_JACKSON2("mes-jackson2, MovementReader") {
    @Override
    public Ingest create(Document document) {
      return new ReadAndReport(new Jackson2Binding());
    }
  },
  /** Records, Jackson 3 and stacked constraints. */
  PLAIN_JACKSON3("plain records, Jackson 3 and Hibernate Validator") {
    @Override
    public Ingest create(Document document) {
      return new ReadAndCheck(Library.PLAIN_JACKSON3, Checker.STACKED);
    }
  },
  /** Records, Jackson 2 and stacked constraints. */
  PLAIN_JACKSON2("plain records, Jackson 2 and Hibernate Validator") {
    @Override
    public Ingest create(Document document) {
      return new ReadAndCheck(Library.PLAIN_JACKSON2, Checker.STACKED);
    }
  },
  /** Records, avaje-jsonb and avaje-validator. */
  AVAJE("plain records, avaje-jsonb and avaje-validator") {
    @Override
    public Ingest create(Document document) {
      return new ReadAndCheck(Library.AVAJE, Checker.AVAJE);
    }
  };

  private final String label;

  Ingester(String label) {
    this.label = label;
  }

  /** Returns the name for a table. */
  public String label() {
    return label;
  }

  /** Creates what takes in a document. */
  public abstract Ingest create(Document document) throws IOException;
}
