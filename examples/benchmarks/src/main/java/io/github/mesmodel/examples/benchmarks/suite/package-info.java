/** The suites of the benchmarks, a table each. */
@NullMarked
package io.github.mesmodel.examples.benchmarks.suite;

import org.jspecify.annotations.NullMarked;
