package io.github.mesmodel.examples.benchmarks.suite;

import io.github.mesmodel.Movement;
import io.github.mesmodel.examples.benchmarks.document.Documents;
import io.github.mesmodel.examples.benchmarks.harness.Subject;
import io.github.mesmodel.examples.benchmarks.library.Codec;
import io.github.mesmodel.examples.benchmarks.library.Library;
import io.github.mesmodel.examples.benchmarks.plain.Plain;
import io.github.mesmodel.jackson2.Jackson2Binding;
import io.github.mesmodel.jackson3.Jackson3Binding;
import io.github.mesmodel.json.JsonBinding;
import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.validation.MovementValidator;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Newline-delimited JSON, every line validated. */
public final class LinesSuite {
  /** Plain records. */
  public static final String PLAIN = "plain records, Jackson 3, Hibernate Validator";

  private final List<byte[]> documents;
  private final byte[] lines;

  private LinesSuite(Extent extent) {
    documents = Documents.small(extent.lines());
    lines = Documents.lines(documents);
  }

  /** {@return the label of the tokens of each line, and of the validation of its movement} */
  public static String floor(Library library) {
    return library.floor().label() + ", with validation";
  }

  /** {@return the label of a reader of lines} */
  public static String lines(Library library) {
    return "MovementReader.lines, " + library.label();
  }

  static List<Subject<?>> subjects(Extent extent) {
    LinesSuite suite = new LinesSuite(extent);
    return List.of(
        suite.floorOf(Library.MES_JACKSON3),
        suite.floorOf(Library.MES_JACKSON2),
        suite.linesOf(Library.MES_JACKSON3, new Jackson3Binding()),
        suite.linesOf(Library.MES_JACKSON2, new Jackson2Binding()),
        suite.plain());
  }

  private Subject<Map.Entry<byte[], Movement>> floorOf(Library library) {
    Codec tokens = library.floor().codec();
    MovementValidator validator = Validators.ours();
    return subject(
        floor(library),
        library,
        freshLines(),
        line ->
            (Integer) tokens.read(line.getKey())
                + validator.validate(line.getValue()).violations().size());
  }

  /** Pairs each line with its movement, read just before. */
  private Subject.Preparation<Map.Entry<byte[], Movement>> freshLines() {
    Subject.Preparation<Movement> movements = Sources.freshMovements(documents);
    return () -> {
      List<Movement> read = movements.prepare();
      List<Map.Entry<byte[], Movement>> fresh = new ArrayList<>();
      for (int i = 0; i < read.size(); i++) {
        fresh.add(Map.entry(documents.get(i), read.get(i)));
      }
      return fresh;
    };
  }

  private Subject<byte[]> linesOf(Library library, JsonBinding binding) {
    MovementReader reader = Validators.reader(binding);
    return subject(lines(library), library, () -> List.of(lines), bytes -> read(reader, bytes));
  }

  private static long read(MovementReader reader, byte[] lines) {
    try (Stream<ReadResult> results = reader.lines(new ByteArrayInputStream(lines))) {
      return results.filter(ReadResult::isValid).count();
    }
  }

  private Subject<byte[]> plain() {
    ObjectReader reader = new JsonMapper().readerFor(Plain.Movement.class);
    Validator validator = Validators.hibernate();
    return subject(
        PLAIN,
        Library.PLAIN_JACKSON3,
        () -> List.of(lines),
        bytes -> {
          int violations = 0;
          try (MappingIterator<Plain.Movement> movements = reader.readValues(bytes)) {
            while (movements.hasNext()) {
              violations += validator.validate(movements.next()).size();
            }
          }
          return violations;
        });
  }

  private <T> Subject<T> subject(
      String label, Library library, Subject.Preparation<T> preparation, Subject.Work<T> work) {
    return new Subject<>(label, floor(library), documents.size(), lines.length, preparation, work);
  }
}
