package io.github.mesmodel.examples.quickstart;

import static io.github.mesmodel.examples.quickstart.TestFiles.ARRAY;
import static io.github.mesmodel.examples.quickstart.TestFiles.BROKEN;
import static io.github.mesmodel.examples.quickstart.TestFiles.CUT_OFF;
import static io.github.mesmodel.examples.quickstart.TestFiles.JUNK;
import static io.github.mesmodel.examples.quickstart.TestFiles.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportsTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  @TempDir private Path folder = Path.of("");

  @Test
  void printsOnlyFilesAndTheirReports() {
    Run run = Run.of("--format", "json", SOUND, ARRAY);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(json(run))
        .isEqualTo(
            MAPPER.readTree(
                """
                [
                  {"file": "%s", "report": {"omitted": 0}},
                  {"file": "%s", "report": {
                    "violations": [
                      {
                        "code": "wrong-type",
                        "severity": "error",
                        "pointer": "",
                        "message": "must be a JSON object",
                        "location": {"line": 1, "column": 1}
                      }
                    ],
                    "omitted": 0
                  }}
                ]
                """
                    .formatted(SOUND, ARRAY)));
  }

  @Test
  void hasEveryProblemWithItsValue() {
    JsonNode violations = json(Run.of("--format", "json", BROKEN)).at("/0/report/violations");

    assertThat(violations.findValuesAsString("code"))
        .containsExactly(
            "web-url",
            "missing-french",
            "malformed-date",
            "unknown-code",
            "unknown-property",
            "duplicate-id",
            "unresolved-reference");
    assertThat(violations.at("/3/value").stringValue()).isEqualTo("territorail");
    assertThat(violations.at("/3/location"))
        .isEqualTo(MAPPER.readTree("{\"line\": 8, \"column\": 28}"));
  }

  @Test
  void isInFrench() {
    Run run = Run.of("--format", "json", "--lang", "fr", ARRAY);

    assertThat(json(run).at("/0/report/violations/0/message").stringValue())
        .isEqualTo("doit être un objet JSON");
  }

  @Test
  void leavesOutAFileThatCannotBeRead() {
    Path missing = folder.resolve("missing.json");

    Run run = Run.of("--format", "json", missing, CUT_OFF, JUNK);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).containsExactly(missing + ": does not exist");
    assertThat(json(run).findValuesAsString("file"))
        .isEqualTo(List.of(CUT_OFF.toString(), JUNK.toString()));
    assertThat(json(run).findValuesAsString("code"))
        .containsExactly("unknown-property", "json-syntax", "encoding");
  }

  @Test
  void isAnArrayWhenNoFileIsReadable() {
    Run run = Run.of("--format", "json", folder);

    assertThat(run.status()).isEqualTo(2);
    assertThat(json(run)).isEqualTo(MAPPER.createArrayNode());
  }

  @Test
  void needsAFile() {
    Run run = Run.of("--format", "json");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).first().isEqualTo("--format json needs a FILE");
  }

  private static JsonNode json(Run run) {
    return MAPPER.readTree(String.join("\n", run.out()));
  }
}
