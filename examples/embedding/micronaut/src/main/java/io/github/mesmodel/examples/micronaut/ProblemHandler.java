package io.github.mesmodel.examples.micronaut;

import com.fasterxml.jackson.core.JacksonException;
import io.github.mesmodel.validation.InvalidMovementException;
import io.github.mesmodel.validation.ValidationReport;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import jakarta.validation.ConstraintViolationException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers errors with the problem details of RFC 9457. */
@Controller
class ProblemHandler {
  private static final String RULES =
      "https://github.com/mes-model/mes-model/tree/HEAD/core#the-rules";

  @Error(global = true)
  HttpResponse<Map<String, Object>> invalid(
      HttpRequest<?> request, InvalidMovementException invalid) {
    return answer(request, invalid.report());
  }

  @Error(global = true)
  HttpResponse<Map<String, Object>> invalid(
      HttpRequest<?> request, ConstraintViolationException invalid) {
    return answer(
        request, ValidationReport.of(invalid.getConstraintViolations(), Languages.of(request)));
  }

  private static HttpResponse<Map<String, Object>> answer(
      HttpRequest<?> request, ValidationReport report) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", RULES);
    problem.put("title", "Invalid movement");
    problem.put("status", HttpStatus.UNPROCESSABLE_ENTITY.getCode());
    problem.put("instance", request.getPath());
    problem.put("violations", report.violations());
    return HttpResponse.<Map<String, Object>>unprocessableEntity()
        .body(problem)
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
  }

  /** Answers a body that Jackson cannot read: Micronaut wraps its exceptions. */
  @Error(global = true)
  HttpResponse<Map<String, Object>> unreadable(
      HttpRequest<?> request, ConversionErrorException unreadable) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("title", "Bad Request");
    problem.put("status", HttpStatus.BAD_REQUEST.getCode());
    problem.put("detail", "This is not a movement in JSON: /movements/check says why");
    problem.put("instance", request.getPath());
    location(unreadable).ifPresent(location -> problem.put("location", location));
    return HttpResponse.<Map<String, Object>>badRequest()
        .body(problem)
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
  }

  private static Optional<Map<String, Integer>> location(Throwable unreadable) {
    return Stream.iterate(unreadable, Objects::nonNull, Throwable::getCause)
        .filter(JacksonException.class::isInstance)
        .map(json -> ((JacksonException) json).getLocation())
        .filter(Objects::nonNull)
        .map(place -> Map.of("line", place.getLineNr(), "column", place.getColumnNr()))
        .findFirst();
  }
}
