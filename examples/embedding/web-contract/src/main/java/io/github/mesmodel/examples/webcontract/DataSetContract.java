package io.github.mesmodel.examples.webcontract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code GET /movement} serves the data set of the library. */
interface DataSetContract extends WebApplication {
  @Test
  default void theDataSetIsServedAsTheLibraryWritesIt() throws IOException {
    Answer answer = client().get("/movement");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.mediaType()).isEqualTo(Answer.JSON);
    assertThat(answer.body()).isEqualTo(new String(shipped(), StandardCharsets.UTF_8));
  }

  /** Returns the JSON file of the library on one line, as mappers write it. */
  static byte[] shipped() throws IOException {
    try (InputStream input =
        WebContract.class.getResourceAsStream("/META-INF/mes-model/mes.json")) {
      byte[] indented = Objects.requireNonNull(input).readAllBytes();
      String line =
          new String(indented, StandardCharsets.UTF_8)
              .lines()
              .map(property -> property.strip().replaceFirst("\": ", "\":"))
              .collect(Collectors.joining());
      return line.getBytes(StandardCharsets.UTF_8);
    }
  }
}
