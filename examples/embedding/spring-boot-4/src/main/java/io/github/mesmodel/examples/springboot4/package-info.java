/**
 * The model in a web application of Spring Boot 4: {@link
 * io.github.mesmodel.examples.springboot4.MovementController} does everything, and {@link
 * io.github.mesmodel.examples.springboot4.ProblemHandler} says what went wrong.
 */
package io.github.mesmodel.examples.springboot4;
