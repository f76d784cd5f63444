package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.json.ReadResult;
import org.junit.jupiter.api.Test;
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
}
