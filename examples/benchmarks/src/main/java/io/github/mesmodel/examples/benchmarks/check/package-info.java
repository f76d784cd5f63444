/** What tells that a movement keeps the rules: the library, its peers, and the floor under them. */
@NullMarked
package io.github.mesmodel.examples.benchmarks.check;

import org.jspecify.annotations.NullMarked;
