/** The times of whole processes, from the command java to the first validated document. */
@NullMarked
package io.github.mesmodel.examples.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
