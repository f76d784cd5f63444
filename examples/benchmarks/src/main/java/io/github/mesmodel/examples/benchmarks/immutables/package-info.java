/** The data of a movement as Immutables generates it, with its own integration of Jackson. */
@NullMarked
package io.github.mesmodel.examples.benchmarks.immutables;

import org.jspecify.annotations.NullMarked;
