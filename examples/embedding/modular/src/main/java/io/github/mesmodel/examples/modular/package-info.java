/** The model in an application of Java modules: one program. */
@NullMarked
package io.github.mesmodel.examples.modular;

import org.jspecify.annotations.NullMarked;
