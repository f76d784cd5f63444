/** The command that measures the library beside its peers. */
@NullMarked
package io.github.mesmodel.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
