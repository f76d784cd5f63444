/** What the measurements say: tables, and the bars that the library sets itself. */
@NullMarked
package io.github.mesmodel.examples.benchmarks.report;

import org.jspecify.annotations.NullMarked;
