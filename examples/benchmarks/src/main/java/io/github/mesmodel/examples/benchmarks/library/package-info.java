/** What reads and writes movements: the library, its peers, and the floors under them. */
@NullMarked
package io.github.mesmodel.examples.benchmarks.library;

import org.jspecify.annotations.NullMarked;
