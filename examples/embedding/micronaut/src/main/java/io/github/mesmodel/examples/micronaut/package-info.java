/**
 * The model in a web application of Micronaut 4: {@link
 * io.github.mesmodel.examples.micronaut.MovementController} does everything, and {@link
 * io.github.mesmodel.examples.micronaut.ProblemHandler} says what went wrong.
 */
package io.github.mesmodel.examples.micronaut;
