package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.json.ReadResult;
import io.github.mesmodel.validation.ValidationReport;
import io.github.mesmodel.validation.Violation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ReportJsonTest {
  @Test
  void aReportIsWrittenWithAllThatAProgramNeeds() {
    ReadResult result =
        Readers.ENGLISH.read("{\"id\": \"A B\", \"name\": {\"fr\": \"M\"}, \"legalForm\": 7}");

    JsonNode json = Trees.of(BOTH.write(result.report()));

    assertThat(json)
        .isEqualTo(
            Trees.of(
                """
                {
                  "violations": [
                    {
                      "code": "slug",
                      "severity": "error",
                      "pointer": "/id",
                      "message": "\\"A B\\" is not an id: use lower-case letters, digits and single hyphens, at most 64 characters, such as plan-2019-2022",
                      "value": "A B",
                      "location": {"line": 1, "column": 8}
                    },
                    {
                      "code": "wrong-type",
                      "severity": "error",
                      "pointer": "/legalForm",
                      "message": "must be a string",
                      "location": {"line": 1, "column": 49}
                    }
                  ],
                  "omitted": 0
                }
                """));
  }

  @Test
  void aValueThatIsARecordIsWrittenAsOne() {
    ReadResult result =
        Readers.ENGLISH.read(
            """
            {"id": "m", "name": {"fr": "M"}, "legalForm": "scop",
             "identifiers": [{"scheme": "isni", "value": "0000000121032683"}, {"scheme": "isni", "value": "0000000121032683"}]}
            """);

    JsonNode json = Trees.of(BOTH.write(result.report()));

    assertThat(json.at("/violations/0/value").toString())
        .isEqualTo("{\"scheme\":\"isni\",\"value\":\"0000000121032683\"}");
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of("A B", "\"A B\""),
        Arguments.of(7, "7"),
        Arguments.of(new ArrayList<>(List.of("a", "b")), "[\"a\",\"b\"]"),
        Arguments.of(new ArrayList<>(), ""),
        Arguments.of(null, ""));
  }

  @ParameterizedTest(name = "{0} is written {1}")
  @MethodSource("values")
  void aValueIsWrittenUnlessItIsAnEmptyList(@Nullable Serializable value, String json) {
    Violation violation = new Violation("slug", Severity.ERROR, "/id", "is not an id", value);

    JsonNode report = Trees.of(BOTH.write(new ValidationReport(List.of(violation))));

    assertThat(report.at("/violations/0/value").toString()).isEqualTo(json);
  }
}
