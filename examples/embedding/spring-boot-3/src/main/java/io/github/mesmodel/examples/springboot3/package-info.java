/**
 * The model in a web application of Spring Boot 3: {@link
 * io.github.mesmodel.examples.springboot3.MovementController} does everything, and {@link
 * io.github.mesmodel.examples.springboot3.ProblemHandler} says what went wrong.
 */
package io.github.mesmodel.examples.springboot3;
