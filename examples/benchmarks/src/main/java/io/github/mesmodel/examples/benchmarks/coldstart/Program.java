package io.github.mesmodel.examples.benchmarks.coldstart;

/** What is started. */
enum Program {
  /** Plain records. */
  PLAIN("plain records, Jackson 3 and Hibernate Validator", PlainStart.class),
  /** The library. */
  MES("mes-jackson3, MovementReader", MesStart.class);

  private final String label;
  private final Class<?> main;

  Program(String label, Class<?> main) {
    this.label = label;
    this.main = main;
  }

  String label() {
    return label;
  }

  String main() {
    return main.getName();
  }
}
