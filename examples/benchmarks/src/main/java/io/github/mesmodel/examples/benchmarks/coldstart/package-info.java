/** How long a whole process takes, from the command java to the first checked document. */
@NullMarked
package io.github.mesmodel.examples.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
