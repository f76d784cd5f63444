package io.github.mesmodel.examples.webcontract;

import static io.github.mesmodel.examples.webcontract.Client.CHECK;
import static io.github.mesmodel.examples.webcontract.Client.TAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.sample.Fixtures;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Concurrent requests get the same answers as single ones. */
interface ConcurrencyContract extends WebApplication {
  int REQUESTS = 200;

  @Test
  default void twoHundredRequestsAtOnceAreAnsweredAsEachWouldBeAlone() {
    List<Supplier<HttpRequest.Builder>> kinds = kinds();
    List<String> alone = kinds.stream().map(kind -> shown(client().send(kind.get()))).toList();

    List<CompletableFuture<Answer>> answers =
        IntStream.range(0, REQUESTS)
            .mapToObj(i -> client().sendLater(kinds.get(i % kinds.size()).get()))
            .toList();

    assertThat(answers.stream().map(CompletableFuture::join).map(ConcurrencyContract::shown))
        .containsExactlyElementsOf(
            IntStream.range(0, REQUESTS).mapToObj(i -> alone.get(i % alone.size())).toList());
  }

  private List<Supplier<HttpRequest.Builder>> kinds() {
    Stream<Supplier<HttpRequest.Builder>> posts =
        Fixtures.invalid()
            .limit(4)
            .flatMap(document -> Stream.of("en", "fr").flatMap(to -> posts(document, to)));
    return Stream.concat(Stream.of(() -> client().request("/movement")), posts).toList();
  }

  private Stream<Supplier<HttpRequest.Builder>> posts(Path document, String language) {
    byte[] body = Fixtures.bytes(document);
    return Stream.of(CHECK, TAKE)
        .map(
            path ->
                () ->
                    client()
                        .json(path)
                        .header("Accept-Language", language)
                        .POST(BodyPublishers.ofByteArray(body)));
  }

  private static String shown(Answer answer) {
    return answer.status() + " " + answer.mediaType() + " " + answer.body();
  }
}
