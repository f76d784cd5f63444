package io.github.mesmodel.examples.benchmarks.check;

import io.github.mesmodel.examples.benchmarks.library.Library;
import java.time.Clock;
import java.util.function.Function;

/** What is measured: the floor, the library, and its peers. */
public enum Checker {
  /** Every rule by hand, over the plain records. */
  FLOOR("floor: by hand", Library.PLAIN_JACKSON3, HandWritten::new),
  /** The library. */
  MES("mes-core", Library.MES_JACKSON3, MesRules::new),
  /** Plain records with stacked built-in constraints. */
  STACKED("stacked constraints, Hibernate Validator", Library.PLAIN_JACKSON3, StackedRules::new),
  /** Plain records with stacked constraints, checked by generated code. */
  AVAJE("stacked constraints, avaje-validator", Library.PLAIN_JACKSON3, AvajeRules::new);

  private final String label;
  private final Library library;

  @SuppressWarnings("ImmutableEnumChecker") // a method reference
  private final Function<Clock, Check> check;

  Checker(String label, Library library, Function<Clock, Check> check) {
    this.label = label;
    this.library = library;
    this.check = check;
  }

  /** Returns the name for a table. */
  public String label() {
    return label;
  }

  /** Returns a library that reads what is checked. */
  public Library library() {
    return library;
  }

  /** Creates the check, by a clock that tells today. */
  public Check create(Clock clock) {
    return check.apply(clock);
  }
}
