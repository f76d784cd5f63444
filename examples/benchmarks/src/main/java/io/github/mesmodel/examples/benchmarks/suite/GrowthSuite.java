package io.github.mesmodel.examples.benchmarks.suite;

import io.github.mesmodel.examples.benchmarks.document.Documents;
import io.github.mesmodel.examples.benchmarks.harness.Subject;
import io.github.mesmodel.examples.benchmarks.library.Library;
import io.github.mesmodel.jackson3.Jackson3Binding;
import io.github.mesmodel.validation.MovementValidator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The time a network in a movement of few networks, and in one of many. */
public final class GrowthSuite {
  /** The names of the rows: each has one for few networks, and one for many. */
  public static final List<String> NAMES =
      List.of("read, mes-jackson3", "validate, mes-core", "MovementReader, mes-jackson3");

  private final int networks;
  private final int few;
  private final List<byte[]> document;

  private GrowthSuite(int networks, int few) {
    this.networks = networks;
    this.few = few;
    this.document = List.of(Documents.large(networks));
  }

  /** {@return the label of a row} */
  public static String label(String name, int networks) {
    return String.format(Locale.ROOT, "%s, %,d networks", name, networks);
  }

  static List<Subject<?>> subjects(Extent extent) {
    List<Subject<?>> few = new GrowthSuite(extent.few(), extent.few()).ofOneSize();
    List<Subject<?>> many = new GrowthSuite(extent.many(), extent.few()).ofOneSize();
    return IntStream.range(0, NAMES.size())
        .boxed()
        .<Subject<?>>flatMap(i -> Stream.of(few.get(i), many.get(i)))
        .toList();
  }

  private List<Subject<?>> ofOneSize() {
    MovementValidator validator = Validators.ours();
    return List.of(
        reading(NAMES.get(0), Library.MES_JACKSON3.codec()::read),
        subject(NAMES.get(1), 0, Sources.freshMovements(document), validator::validate),
        reading(NAMES.get(2), Validators.reader(new Jackson3Binding())::read));
  }

  private Subject<byte[]> reading(String name, Subject.Work<byte[]> work) {
    return subject(name, Sources.bytes(document), () -> document, work);
  }

  private <T> Subject<T> subject(
      String name, long bytes, Subject.Preparation<T> preparation, Subject.Work<T> work) {
    return new Subject<>(
        label(name, networks), label(name, few), networks, bytes, preparation, work);
  }
}
