package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.Movement;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints a movement for a person to read, in the reader's language where the movement has it. */
final class Overview {
  private final Movement movement;
  private final Locale locale;
  private final PrintWriter out;

  Overview(Movement movement, Locale locale, PrintWriter out) {
    this.movement = movement;
    this.locale = locale;
    this.out = out;
  }

  void print() {
    out.println(new Wording(locale).name(movement));
    Sections.of(movement, locale).forEach(this::print);
  }

  private void print(Section section) {
    out.println();
    out.println(section);
    section.entries().forEach(entry -> out.println("  " + entry));
  }
}
