package io.github.mesmodel.examples.webcontract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The README of the applications: its commands and their answers. */
final class Readme {
  private static final String README = "../README.md";
  private static final Pattern CURL =
      Pattern.compile("^```sh\\n(curl .*)\\n```(?:\\n\\n```json\\n([^`]*)```)?", Pattern.MULTILINE);

  private Readme() {}

  /**
   * A command of curl, and the answer that stands below it.
   *
   * @param command the command, on one line
   * @param answer the JSON, if there is some
   */
  record Exchange(String command, Optional<String> answer) {
    HttpRequest.Builder request(Client client) {
      HttpRequest.Builder request = client.request(first("localhost:8080(\\S+)").orElseThrow());
      all("-H '([^:]+): ([^']+)'")
          .forEach(header -> request.header(header.group(1), header.group(2)));
      first("-d '([^']*)'").map(BodyPublishers::ofString).ifPresent(request::POST);
      return request;
    }

    private Optional<String> first(String pattern) {
      return all(pattern).map(match -> match.group(1)).findFirst();
    }

    private Stream<MatchResult> all(String pattern) {
      return Pattern.compile(pattern).matcher(command).results();
    }
  }

  static Stream<Exchange> exchanges() {
    return CURL.matcher(read(README))
        .results()
        .map(match -> new Exchange(match.group(1), Optional.ofNullable(match.group(2))));
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file)).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
