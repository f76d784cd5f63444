/**
 * The model in a web application of Spring Boot 3: {@link
 * io.github.mesmodel.examples.springboot3.MovementController} serves the requests, and {@link
 * io.github.mesmodel.examples.springboot3.ProblemHandler} answers the errors.
 */
package io.github.mesmodel.examples.springboot3;
