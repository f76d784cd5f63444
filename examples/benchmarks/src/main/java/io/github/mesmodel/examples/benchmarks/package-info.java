/**
 * The speed of the library beside its peers, and beside the floor under all of them. {@link
 * io.github.mesmodel.examples.benchmarks.Benchmarks} runs it.
 */
@NullMarked
package io.github.mesmodel.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
