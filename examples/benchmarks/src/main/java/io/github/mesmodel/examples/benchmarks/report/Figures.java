package io.github.mesmodel.examples.benchmarks.report;

import java.util.Locale;

/** Numbers for people: three digits. */
final class Figures {
  private Figures() {}

  static String time(double nanos) {
    if (nanos < 999.5) {
      return digits(nanos) + " ns";
    }
    return nanos < 999_500 ? digits(nanos / 1e3) + " µs" : digits(nanos / 1e6) + " ms";
  }

  static String bytes(double bytes) {
    return bytes < 999_500 ? digits(bytes / 1e3) + " kB" : digits(bytes / 1e6) + " MB";
  }

  static String ratio(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }

  private static String digits(double number) {
    String format = number < 9.995 ? "%.2f" : number < 99.95 ? "%.1f" : "%.0f";
    return String.format(Locale.ROOT, format, number);
  }
}
