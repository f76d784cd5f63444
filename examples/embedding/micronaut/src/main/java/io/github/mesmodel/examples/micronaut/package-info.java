/**
 * The model in a web application of Micronaut 4: {@link
 * io.github.mesmodel.examples.micronaut.MovementController} serves the requests, and {@link
 * io.github.mesmodel.examples.micronaut.ProblemHandler} answers the errors.
 */
package io.github.mesmodel.examples.micronaut;
