package io.github.mesmodel.internal.check;

import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules over a whole record, by visitors of the values within it. */
abstract class GraphCheck<A extends Annotation, R extends Record> extends Check<A, R> {
  @Override
  public final void check(@Nullable R root, Sink sink) {
    if (root != null) {
      GraphWalk.walk(root, visitors(root, sink));
    }
  }

  /** Returns new visitors, which report to the sink. */
  abstract List<GraphVisitor> visitors(R root, Sink sink);
}
