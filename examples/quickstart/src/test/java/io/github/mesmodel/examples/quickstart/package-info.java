/** Tests of the program and of the documents. */
@NullMarked
package io.github.mesmodel.examples.quickstart;

import org.jspecify.annotations.NullMarked;
