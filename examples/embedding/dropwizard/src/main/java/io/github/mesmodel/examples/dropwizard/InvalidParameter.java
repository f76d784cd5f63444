package io.github.mesmodel.examples.dropwizard;

import io.dropwizard.jersey.validation.JerseyViolationException;
import io.github.mesmodel.validation.ValidationReport;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers the violations that {@code @Valid} finds. */
public class InvalidParameter implements ExceptionMapper<JerseyViolationException> {
  @Context private HttpHeaders headers;
  @Context private UriInfo uri;

  @Override
  public Response toResponse(JerseyViolationException invalid) {
    return Problem.invalid(
        ValidationReport.of(invalid.getConstraintViolations(), Languages.of(headers)), uri);
  }
}
