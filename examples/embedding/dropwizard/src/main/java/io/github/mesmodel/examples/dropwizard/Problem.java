package io.github.mesmodel.examples.dropwizard;

import com.fasterxml.jackson.core.JsonLocation;
import io.github.mesmodel.validation.ValidationReport;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;

/** The problem details of RFC 9457. */
final class Problem {
  private static final String RULES =
      "https://github.com/mes-model/mes-model/tree/HEAD/core#the-rules";

  private Problem() {}

  static Response invalid(ValidationReport report, UriInfo uri) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", RULES);
    problem.put("title", "Invalid movement");
    problem.put("status", 422);
    problem.put("instance", uri.getRequestUri().getPath());
    problem.put("violations", report.violations());
    return answer(422, problem);
  }

  static Response unreadable(JsonLocation location, UriInfo uri) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("title", "Bad Request");
    problem.put("status", 400);
    problem.put("detail", "This is not a movement in JSON: /movements/check says why");
    problem.put("instance", uri.getRequestUri().getPath());
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
