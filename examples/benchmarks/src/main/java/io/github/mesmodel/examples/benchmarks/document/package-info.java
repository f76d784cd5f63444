/** The documents that the benchmarks read, write and validate: always the same. */
@NullMarked
package io.github.mesmodel.examples.benchmarks.document;

import org.jspecify.annotations.NullMarked;
