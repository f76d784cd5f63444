/**
 * A first program with the library: begin with {@link
 * io.github.mesmodel.examples.quickstart.Quickstart}.
 */
@NullMarked
package io.github.mesmodel.examples.quickstart;

import org.jspecify.annotations.NullMarked;
