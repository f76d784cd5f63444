package io.github.mesmodel.examples.webcontract;

import static io.github.mesmodel.examples.webcontract.Client.CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.sample.Fixtures;
import io.github.mesmodel.validation.Violation;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code POST /movements/check} reports every violation of a document with its location. */
interface CheckContract extends WebApplication {
  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.Fixtures#valid()")
  default void aValidDocumentHasAnEmptyReport(Path document) {
    Answer answer = client().post(CHECK, Fixtures.bytes(document));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.mediaType()).isEqualTo(Answer.JSON);
    assertThat(answer.body()).isEqualTo("{\"omitted\":0}");
  }

  @Test
  default void aDocumentWithWarningsAloneIsValidAndTheReportListsThem() {
    Answer answer = client().post(CHECK, Documents.WARNED);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.mediaType()).isEqualTo(Answer.JSON);
    assertThat(answer.report())
        .containsExactly(
            "2:42: warning missing-french /mission/fr: has no French text, but only: en");
  }

  static Stream<Path> invalid() {
    return Fixtures.invalid().filter(document -> Fixtures.bytes(document).length > 0);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("invalid")
  default void anInvalidDocumentHasTheReportThatStandsBesideItAsProblemDetails(Path document) {
    Answer answer = client().post(CHECK, Fixtures.bytes(document));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.mediaType()).isEqualTo(Answer.PROBLEM);
    assertThat(answer.at("$.status")).isEqualTo(422);
    assertThat(answer.at("$.title")).isEqualTo("Invalid movement");
    assertThat(answer.at("$.instance")).isEqualTo(CHECK);
    assertThat(answer.report()).isEqualTo(Reports.expected(document));
  }

  @Test
  default void anEmptyDocumentIsRefusedByTheReaderOrTheFramework() {
    assertThat(client().post(CHECK, new byte[0]).status()).isIn(400, 422);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "fr                 | n'a pas de texte en français, mais seulement : en",
        "fr-CA, en;q=0.5    | n'a pas de texte en français, mais seulement : en",
        "de, fr;q=0.5       | n'a pas de texte en français, mais seulement : en",
        "en-GB, fr;q=0.5    | has no French text, but only: en",
        "de                 | has no French text, but only: en",
        "*                  | has no French text, but only: en"
      })
  default void theReaderOfTheAnswerChoosesTheLanguage(String languages, String message) {
    Answer answer = client().post(CHECK, Documents.WARNED, "Accept-Language", languages);

    assertThat(answer.violations()).extracting(Violation::message).containsExactly(message);
  }

  @Test
  default void theDocumentIsReadAsUtf8WhateverTheMediaTypeSays() {
    Answer answer =
        client()
            .send(
                client()
                    .request(CHECK)
                    .header("Content-Type", "application/json; charset=ISO-8859-1")
                    .POST(BodyPublishers.ofByteArray(Documents.utf8("{\"id\": \"é\"}"))));

    assertThat(answer.violations())
        .extracting(Violation::message)
        .anyMatch(message -> message.startsWith("\"é\""));
  }
}
