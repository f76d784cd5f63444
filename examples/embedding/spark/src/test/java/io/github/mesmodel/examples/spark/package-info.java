@NullMarked
package io.github.mesmodel.examples.spark;

import org.jspecify.annotations.NullMarked;
