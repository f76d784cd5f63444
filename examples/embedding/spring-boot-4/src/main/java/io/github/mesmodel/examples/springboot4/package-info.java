/**
 * The model in a web application of Spring Boot 4: {@link
 * io.github.mesmodel.examples.springboot4.MovementController} serves the requests, and {@link
 * io.github.mesmodel.examples.springboot4.ProblemHandler} answers the errors.
 */
package io.github.mesmodel.examples.springboot4;
