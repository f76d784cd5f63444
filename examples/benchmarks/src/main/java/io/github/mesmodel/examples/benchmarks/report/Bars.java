package io.github.mesmodel.examples.benchmarks.report;

import static io.github.mesmodel.examples.benchmarks.library.Library.MES_JACKSON2;
import static io.github.mesmodel.examples.benchmarks.library.Library.MES_JACKSON3;
import static io.github.mesmodel.examples.benchmarks.suite.Suite.GROWTH;
import static io.github.mesmodel.examples.benchmarks.suite.Suite.LINES;
import static io.github.mesmodel.examples.benchmarks.suite.Suite.READ;
import static io.github.mesmodel.examples.benchmarks.suite.Suite.VALIDATE;
import static io.github.mesmodel.examples.benchmarks.suite.Suite.WRITE;

import io.github.mesmodel.examples.benchmarks.library.Library;
import io.github.mesmodel.examples.benchmarks.suite.Extent;
import io.github.mesmodel.examples.benchmarks.suite.GrowthSuite;
import io.github.mesmodel.examples.benchmarks.suite.LinesSuite;
import io.github.mesmodel.examples.benchmarks.suite.ValidateSuite;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The bars that the library must reach. */
final class Bars {
  /** The peers that reading must be ahead of. */
  private static final List<String> PEERS =
      Stream.of(
              Library.PLAIN_JACKSON3,
              Library.PLAIN_JACKSON2,
              Library.IMMUTABLES,
              Library.GSON,
              Library.MOSHI)
          .map(Library::label)
          .toList();

  private Bars() {}

  static List<Bar> of(Extent extent) {
    List<Bar> bars = new ArrayList<>(read(MES_JACKSON3));
    bars.addAll(read(MES_JACKSON2));
    bars.addAll(write());
    bars.addAll(validate());
    bars.addAll(readAndValidate(MES_JACKSON3));
    bars.addAll(readAndValidate(MES_JACKSON2));
    for (String name : GrowthSuite.NAMES) {
      String few = GrowthSuite.label(name, extent.few());
      String many = GrowthSuite.label(name, extent.many());
      bars.add(Bar.of(1.3, GROWTH, "growth of a network: " + name, many, few));
    }
    return bars;
  }

  private static List<Bar> read(Library library) {
    String ours = library.label();
    return List.of(
        Bar.of(1.5, READ, ours + ": read / tokens", ours, library.floor().label()),
        new Bar(1, READ, ours + ": read / databind, Immutables, Gson, Moshi", ours, PEERS),
        Bar.of(1.25, READ, ours + ": read / avaje-jsonb", ours, Library.AVAJE.label()));
  }

  private static List<Bar> write() {
    String ours3 = MES_JACKSON3.label();
    String ours2 = MES_JACKSON2.label();
    String databind3 = Library.PLAIN_JACKSON3.label();
    String databind2 = Library.PLAIN_JACKSON2.label();
    return List.of(
        Bar.of(1.2, WRITE, ours3 + ": write / replay", ours3, MES_JACKSON3.floor().label()),
        Bar.of(1, WRITE, ours3 + ": write / databind 3", ours3, databind3),
        Bar.of(1, WRITE, ours2 + ": write / databind 2", ours2, databind2));
  }

  private static List<Bar> validate() {
    String ours = ValidateSuite.VALIDATE;
    String faulty = ValidateSuite.VALIDATE_FAULTY;
    return List.of(
        Bar.of(1.25, VALIDATE, "validate / read", ours, ValidateSuite.READ),
        Bar.of(0.1, VALIDATE, "validate / stacked constraints", ours, ValidateSuite.STACKED),
        Bar.of(3, VALIDATE, "validate with 30 faults / without", faulty, ours));
  }

  private static List<Bar> readAndValidate(Library library) {
    String ours = library.label();
    String reader = ValidateSuite.reader(library);
    String readAndValidate = ValidateSuite.readAndValidate(library);
    String lines = LinesSuite.lines(library);
    String floor = LinesSuite.floor(library);
    String plain = LinesSuite.PLAIN;
    return List.of(
        Bar.of(
            1.05, VALIDATE, ours + ": MovementReader / read and validate", reader, readAndValidate),
        Bar.of(1.3, LINES, ours + ": lines / tokens and validation", lines, floor),
        Bar.of(0.2, LINES, ours + ": lines / databind 3, Hibernate Validator", lines, plain));
  }
}
