/** The documents that the benchmarks read, write and validate: always the same, and valid. */
@NullMarked
package io.github.mesmodel.examples.benchmarks.document;

import org.jspecify.annotations.NullMarked;
