/** The tables of what was measured. */
@NullMarked
package io.github.mesmodel.examples.benchmarks.report;

import org.jspecify.annotations.NullMarked;
