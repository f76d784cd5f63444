package io.github.mesmodel.examples.benchmarks.suite;

import io.github.mesmodel.Movement;
import io.github.mesmodel.constraint.Warnings;
import io.github.mesmodel.examples.benchmarks.document.Documents;
import io.github.mesmodel.examples.benchmarks.harness.Subject;
import io.github.mesmodel.examples.benchmarks.library.Codec;
import io.github.mesmodel.examples.benchmarks.library.Library;
import io.github.mesmodel.examples.benchmarks.plain.Plain;
import io.github.mesmodel.jackson2.Jackson2Binding;
import io.github.mesmodel.jackson3.Jackson3Binding;
import io.github.mesmodel.json.JsonBinding;
import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.validation.MovementValidator;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;

/** Validation right after a read, and reading with validation. */
public final class ValidateSuite {
  /** Reading alone, the reference of the others. */
  public static final String READ = "read alone, mes-jackson3";

  /** Validation of movements without a violation. */
  public static final String VALIDATE = "validate alone, mes-core";

  /** Validation of movements with 30 violations. */
  public static final String VALIDATE_FAULTY = "validate alone, mes-core, 30 faults";

  /** Plain records with Hibernate Validator. */
  public static final String STACKED = "validate alone, stacked constraints, Hibernate Validator";

  private final MovementValidator validator = Validators.ours();
  private final Validator hibernate = Validators.hibernate();
  private final List<byte[]> documents;
  private final List<byte[]> faulty;

  private ValidateSuite(Extent extent) {
    documents = Documents.likeMes(extent.documents());
    faulty = Documents.faulty(extent.documents());
  }

  /** {@return the label of reading by a mapper and validation after it} */
  public static String readAndValidate(Library library) {
    return "read and validate, " + library.label();
  }

  /** {@return the label of a reader} */
  public static String reader(Library library) {
    return "MovementReader, " + library.label();
  }

  static List<Subject<?>> subjects(Extent extent) {
    ValidateSuite suite = new ValidateSuite(extent);
    return List.of(
        suite.reading(READ, Library.MES_JACKSON3.codec()::read),
        suite.validating(VALIDATE, suite.documents),
        suite.validating(VALIDATE_FAULTY, suite.faulty),
        suite.ourConstraints(),
        suite.stacked(),
        suite.readingAndValidating(Library.MES_JACKSON3),
        suite.reader(Library.MES_JACKSON3, new Jackson3Binding()),
        suite.readingAndValidating(Library.MES_JACKSON2),
        suite.reader(Library.MES_JACKSON2, new Jackson2Binding()),
        suite.plain());
  }

  private Subject<Movement> validating(String label, List<byte[]> read) {
    return subject(label, 0, Sources.freshMovements(read), validator::validate);
  }

  private Subject<Movement> ourConstraints() {
    return subject(
        "validate alone, our constraints, Hibernate Validator",
        0,
        Sources.freshMovements(documents),
        movement -> hibernate.validate(movement, Default.class, Warnings.class));
  }

  private Subject<Plain.Movement> stacked() {
    return subject(
        STACKED,
        0,
        Sources.fresh(Library.PLAIN_JACKSON3, documents, Plain.Movement.class),
        hibernate::validate);
  }

  private Subject<byte[]> readingAndValidating(Library library) {
    Codec codec = library.codec();
    return reading(
        readAndValidate(library), document -> validator.validate((Movement) codec.read(document)));
  }

  private Subject<byte[]> reader(Library library, JsonBinding binding) {
    MovementReader reader = Validators.reader(binding);
    return reading(reader(library), reader::read);
  }

  private Subject<byte[]> plain() {
    Codec codec = Library.PLAIN_JACKSON3.codec();
    return reading(
        "read and validate, plain records, Jackson 3, Hibernate Validator",
        document -> hibernate.validate(codec.read(document)));
  }

  private Subject<byte[]> reading(String label, Subject.Work<byte[]> work) {
    return subject(label, Sources.bytes(documents), () -> documents, work);
  }

  private <T> Subject<T> subject(
      String label, long bytes, Subject.Preparation<T> preparation, Subject.Work<T> work) {
    return new Subject<>(label, READ, documents.size(), bytes, preparation, work);
  }
}
