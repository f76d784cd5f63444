/** Processor times of things that are measured in turns. */
@NullMarked
package io.github.mesmodel.examples.benchmarks.harness;

import org.jspecify.annotations.NullMarked;
