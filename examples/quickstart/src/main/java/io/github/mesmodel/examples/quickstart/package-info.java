/**
 * A first program with the library: begin with {@link
 * io.github.mesmodel.examples.quickstart.Quickstart}.
 *
 * <p>Imports the model, its validation and data set, the JSON module and picocli.
 */
@NullMarked
package io.github.mesmodel.examples.quickstart;

import org.jspecify.annotations.NullMarked;
