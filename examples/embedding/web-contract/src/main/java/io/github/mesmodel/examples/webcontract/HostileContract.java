package io.github.mesmodel.examples.webcontract;

import static io.github.mesmodel.examples.webcontract.Client.CHECK;
import static io.github.mesmodel.examples.webcontract.Client.TAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.sample.Fixtures;
import io.github.mesmodel.validation.Violation;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hostile request gets an error as its answer. */
interface HostileContract extends WebApplication {
  /** The most entries of a report: 1,000 problems, and the number of the others. */
  int MOST = 1_001;

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.Fixtures#hostile()")
  default void aHostileDocumentHasABoundedReport(Path document) {
    Answer answer = client().post(CHECK, Fixtures.bytes(document));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.mediaType()).isEqualTo(Answer.PROBLEM);
    assertThat(answer.violations()).hasSizeBetween(1, MOST);
  }

  @Test
  default void aDocumentOf20MegabytesIsNotReadToItsEnd() {
    answerTo20Megabytes(CHECK).ifPresent(HostileContract::assertLimited);
    assertThat(client().get("/movement").status()).isEqualTo(200);
  }

  @Test
  default void theFrameworkReads20MegabytesNoMore() {
    answerTo20Megabytes(TAKE).ifPresent(answer -> assertThat(answer.status()).isIn(400, 413));
    assertThat(client().get("/movement").status()).isEqualTo(200);
  }

  @Test
  default void aDocumentNested100000DeepHasAReport() {
    Answer answer = client().post(CHECK, nested());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).extracting(Violation::code).contains("limit-exceeded");
  }

  @Test
  default void theFrameworkReads100000LevelsNoMore() {
    assertThat(client().post(TAKE, nested()).status()).isEqualTo(400);
  }

  @Test
  default void theFrameworkIsKeptFromCollectingAHundredThousandViolations() {
    byte[] nulls = Documents.utf8("{\"networks\":[" + "null,".repeat(100_000) + "null]}");

    assertThat(client().post(TAKE, nulls).status()).isEqualTo(400);
    assertThat(client().post(CHECK, nulls).violations()).hasSizeBetween(1, MOST);
  }

  private static byte[] nested() {
    return Documents.utf8("{\"id\":" + "[".repeat(100_000));
  }

  /**
   * Returns no answer where the application closed the connection before the client had sent all.
   */
  private Optional<Answer> answerTo20Megabytes(String path) {
    try {
      return Optional.of(client().post(path, megabytes(20)));
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static void assertLimited(Answer answer) {
    assertThat(answer.status()).isIn(413, 422); // 413: the framework's own limit
    if (answer.status() == 422) {
      assertThat(answer.violations()).extracting(Violation::code).containsExactly("limit-exceeded");
    }
  }

  /** Streams a document that begins as a movement does, without a length in the header. */
  private static BodyPublisher megabytes(int count) {
    List<byte[]> chunks = new ArrayList<>();
    chunks.add(Documents.utf8("{\"id\":\""));
    chunks.addAll(Collections.nCopies(count, Documents.utf8("x".repeat(1_000_000))));
    return BodyPublishers.ofByteArrays(chunks);
  }
}
