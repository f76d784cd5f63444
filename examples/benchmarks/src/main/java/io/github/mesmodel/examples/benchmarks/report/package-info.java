/** The tables of the measurements. */
@NullMarked
package io.github.mesmodel.examples.benchmarks.report;

import org.jspecify.annotations.NullMarked;
