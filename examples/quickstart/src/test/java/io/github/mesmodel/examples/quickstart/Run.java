package io.github.mesmodel.examples.quickstart;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** The output and the exit code of a run of the program. */
record Run(int status, List<String> out, List<String> err) {
  static Run of(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] texts = List.of(args).stream().map(Object::toString).toArray(String[]::new);
    int status = Quickstart.run(texts, new PrintWriter(out), new PrintWriter(err));
    return new Run(status, out.toString().lines().toList(), err.toString().lines().toList());
  }

  String lastLine() {
    return out.get(out.size() - 1);
  }
}
