/** Codecs of movements: the library's, those of its peers, and the floors under them. */
@NullMarked
package io.github.mesmodel.examples.benchmarks.library;

import org.jspecify.annotations.NullMarked;
