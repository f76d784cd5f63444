package io.github.mesmodel.examples.dropwizard;

import io.github.mesmodel.validation.InvalidMovementException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers the exception of the library. */
public class InvalidMovement implements ExceptionMapper<InvalidMovementException> {
  @Context private UriInfo uri;

  @Override
  public Response toResponse(InvalidMovementException invalid) {
    return Problem.invalid(invalid.report(), uri);
  }
}
