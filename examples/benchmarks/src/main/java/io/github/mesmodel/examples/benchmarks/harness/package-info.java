/** The measurement of processor times, in turns. */
@NullMarked
package io.github.mesmodel.examples.benchmarks.harness;

import org.jspecify.annotations.NullMarked;
