package io.github.mesmodel.examples.dropwizard;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers a body that Jackson cannot read. */
public class UnreadableMovement implements ExceptionMapper<JsonProcessingException> {
  @Context private UriInfo uri;

  @Override
  public Response toResponse(JsonProcessingException unreadable) {
    return Problem.unreadable(unreadable.getLocation(), uri);
  }
}
