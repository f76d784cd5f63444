package io.github.mesmodel.examples.webcontract;

import static io.github.mesmodel.examples.webcontract.Client.CHECK;
import static io.github.mesmodel.examples.webcontract.Client.TAKE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests of another form are refused as HTTP requires, with problem details. */
public interface ProtocolContract extends WebApplication {
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "GET,    /,                404",
    "GET,    /nothing-here,    404",
    "GET,    /movements,       405",
    "GET,    /movements/check, 405",
    "PUT,    /movements/check, 405",
    "POST,   /movement,        405",
    "DELETE, /movement,        405"
  })
  default void aWrongMethodOrPlaceIsRefused(String method, String path, int status) {
    Answer answer = client().send(client().request(path).method(method, BodyPublishers.noBody()));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.mediaType()).isEqualTo(Answer.PROBLEM);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "/movements/check, text/plain",
    "/movements/check, application/x-www-form-urlencoded",
    "/movements/check, multipart/form-data; boundary=x",
    "/movements,       text/plain",
    "/movements,       application/xml"
  })
  default void whatIsNotJsonIsRefused(String path, String mediaType) {
    Answer answer = client().send(minimal(path).header("Content-Type", mediaType));

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.mediaType()).isEqualTo(Answer.PROBLEM);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {CHECK, TAKE})
  default void whatDoesNotSayThatItIsJsonIsRefused(String path) {
    assertThat(client().send(minimal(path)).status()).isEqualTo(415);
  }

  @Test
  default void whoAcceptsNoJsonGetsNone() {
    HttpRequest.Builder request = client().request("/movement").header("Accept", "text/csv");

    assertThat(client().send(request).status()).isEqualTo(406);
  }

  @Test
  default void whoAcceptsHtmlAloneGetsTheProblemsAllTheSame() {
    Answer answer = client().post(CHECK, Documents.utf8("{"), "Accept", "text/html");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.mediaType()).isEqualTo(Answer.PROBLEM);
  }

  private HttpRequest.Builder minimal(String path) {
    return client().request(path).POST(BodyPublishers.ofByteArray(Documents.WARNED));
  }
}
