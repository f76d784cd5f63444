/**
 * The model in a web application of Quarkus 3: {@link
 * io.github.mesmodel.examples.quarkus.MovementResource} does everything, and {@link
 * io.github.mesmodel.examples.quarkus.Problems} says what went wrong.
 */
package io.github.mesmodel.examples.quarkus;
