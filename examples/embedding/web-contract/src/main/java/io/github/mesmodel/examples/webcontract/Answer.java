package io.github.mesmodel.examples.webcontract;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.validation.Location;
import io.github.mesmodel.validation.Violation;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer of an application.
 *
 * @param status the status code
 * @param mediaType the media type without its parameters, empty if there is none
 * @param body the text
 */
record Answer(int status, String mediaType, String body) {
  static final String JSON = "application/json";
  static final String PROBLEM = "application/problem+json";

  private static final Configuration LENIENT =
      Configuration.builder().options(Option.SUPPRESS_EXCEPTIONS).build();

  static Answer of(HttpResponse<String> response) {
    String contentType = response.headers().firstValue("Content-Type").orElse("");
    return new Answer(response.statusCode(), contentType.split(";", 2)[0].strip(), response.body());
  }

  /** Returns the value at a JSONPath, null if there is none. */
  @Nullable Object at(String path) {
    return JsonPath.using(LENIENT).parse(body).read(path);
  }

  /** Returns the violations that a report, or a problem, lists; none if there is no such list. */
  List<Violation> violations() {
    return at("$.violations") instanceof List<?> violations
        ? violations.stream().map(Map.class::cast).map(Answer::violation).toList()
        : List.of();
  }

  /** Returns the violations, a line each, without the current day. */
  List<String> report() {
    return violations().stream().map(Violation::toString).map(Reports::withoutToday).toList();
  }

  private static Violation violation(Map<?, ?> json) {
    return new Violation(
        string(json, "code"),
        Severity.valueOf(string(json, "severity").toUpperCase(Locale.ROOT)),
        string(json, "pointer"),
        string(json, "message"),
        null,
        location(json.get("location")));
  }

  private static @Nullable Location location(@Nullable Object json) {
    return json instanceof Map<?, ?> place
            && place.get("line") instanceof Integer line
            && place.get("column") instanceof Integer column
        ? new Location(line, column)
        : null;
  }

  private static String string(Map<?, ?> json, String property) {
    return (String) Objects.requireNonNull(json.get(property), property);
  }
}
