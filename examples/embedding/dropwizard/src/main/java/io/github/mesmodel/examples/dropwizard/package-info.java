/**
 * The model in a web application of Dropwizard 5: {@link
 * io.github.mesmodel.examples.dropwizard.MovementResource} does everything, and {@link
 * io.github.mesmodel.examples.dropwizard.Problem} says what went wrong.
 */
package io.github.mesmodel.examples.dropwizard;
