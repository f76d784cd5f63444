package io.github.mesmodel.examples.webcontract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * An HTTP client of one application.
 *
 * @param port the port of the application
 */
record Client(int port) {
  static final String CHECK = "/movements/check";
  static final String TAKE = "/movements";

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** The time limit of an answer, so that every test ends. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).timeout(PATIENCE);
  }

  Answer get(String path) {
    return send(request(path));
  }

  Answer post(String path, byte[] document, String... headers) {
    return post(path, BodyPublishers.ofByteArray(document), headers);
  }

  Answer post(String path, BodyPublisher document, String... headers) {
    HttpRequest.Builder request = json(path).POST(document);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpRequest.Builder json(String path) {
    return request(path).header("Content-Type", "application/json");
  }

  Answer send(HttpRequest.Builder request) {
    try {
      return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  CompletableFuture<Answer> sendLater(HttpRequest.Builder request) {
    return HTTP.sendAsync(request.build(), BodyHandlers.ofString()).thenApply(Answer::of);
  }
}
