/**
 * The model in a web application of Quarkus 3: {@link
 * io.github.mesmodel.examples.quarkus.MovementResource} serves the requests, and {@link
 * io.github.mesmodel.examples.quarkus.Problems} answers the errors.
 */
package io.github.mesmodel.examples.quarkus;
