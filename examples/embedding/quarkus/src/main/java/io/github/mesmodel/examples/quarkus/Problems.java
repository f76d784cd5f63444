package io.github.mesmodel.examples.quarkus;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.mesmodel.validation.InvalidMovementException;
import io.github.mesmodel.validation.ValidationReport;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers errors with the problem details of RFC 9457. */
class Problems {
  private static final String RULES =
      "https://github.com/mes-model/mes-model/tree/HEAD/core#the-rules";

  @ServerExceptionMapper
  Response invalid(InvalidMovementException invalid, UriInfo uri) {
    return invalid(invalid.report(), uri);
  }

  /** Answers the violations that {@code @Valid} finds. */
  @ServerExceptionMapper
  Response invalid(ConstraintViolationException invalid, HttpHeaders headers, UriInfo uri) {
    return invalid(
        ValidationReport.of(invalid.getConstraintViolations(), Languages.of(headers)), uri);
  }

  private static Response invalid(ValidationReport report, UriInfo uri) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", RULES);
    problem.put("title", "Invalid movement");
    problem.put("status", 422);
    problem.put("instance", uri.getPath());
    problem.put("violations", report.violations());
    return answer(422, problem);
  }

  /** Answers JSON that is not a movement. */
  @ServerExceptionMapper
  Response unreadable(MismatchedInputException unreadable, UriInfo uri) {
    return unreadable(unreadable.getLocation(), uri);
  }

  /** Answers a body that is not JSON, whose exception Quarkus wraps. */
  @ServerExceptionMapper
  Response unreadable(WebApplicationException unreadable, UriInfo uri) {
    return unreadable.getCause() instanceof JacksonException json
        ? unreadable(json.getLocation(), uri)
        : unreadable.getResponse();
  }

  private static Response unreadable(JsonLocation location, UriInfo uri) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("title", "Bad Request");
    problem.put("status", 400);
    problem.put("detail", "This is not a movement in JSON: /movements/check says why");
    problem.put("instance", uri.getPath());
    if (location != null) {
      problem.put(
          "location", Map.of("line", location.getLineNr(), "column", location.getColumnNr()));
    }
    return answer(400, problem);
  }

  private static Response answer(int status, Map<String, Object> problem) {
    return Response.status(status).type("application/problem+json").entity(problem).build();
  }
}
