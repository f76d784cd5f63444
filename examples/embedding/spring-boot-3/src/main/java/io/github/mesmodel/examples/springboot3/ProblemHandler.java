package io.github.mesmodel.examples.springboot3;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import io.github.mesmodel.validation.InvalidMovementException;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers errors, Spring's own included, with the problem details of RFC 9457. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {
  private static final URI RULES =
      URI.create("https://github.com/mes-model/mes-model/tree/HEAD/core#the-rules");

  @ExceptionHandler
  ProblemDetail invalid(InvalidMovementException invalid) {
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    problem.setType(RULES);
    problem.setTitle("Invalid movement");
    problem.setProperty("violations", invalid.report().violations());
    return problem;
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setDetail("This is not a movement in JSON: /movements/check says why");
    if (unreadable.getCause() instanceof JacksonException json && json.getLocation() != null) {
      problem.setProperty("location", lineAndColumn(json.getLocation()));
    }
    return handleExceptionInternal(unreadable, problem, headers, status, request);
  }

  private static Map<String, Integer> lineAndColumn(JsonLocation location) {
    return Map.of("line", location.getLineNr(), "column", location.getColumnNr());
  }
}
