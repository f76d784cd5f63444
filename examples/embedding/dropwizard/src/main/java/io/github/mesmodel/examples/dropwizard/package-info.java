/**
 * The model in a web application of Dropwizard 5: {@link
 * io.github.mesmodel.examples.dropwizard.MovementResource} serves the requests, and {@link
 * io.github.mesmodel.examples.dropwizard.Problem} answers the errors.
 */
package io.github.mesmodel.examples.dropwizard;
