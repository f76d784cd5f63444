/** Tests of the program, and of what the README says. */
@NullMarked
package io.github.mesmodel.examples.quickstart;

import org.jspecify.annotations.NullMarked;
