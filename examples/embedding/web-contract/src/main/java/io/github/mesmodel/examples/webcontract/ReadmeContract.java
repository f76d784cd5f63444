package io.github.mesmodel.examples.webcontract;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The application answers as its README shows. */
interface ReadmeContract extends WebApplication {
  @ParameterizedTest
  @MethodSource("io.github.mesmodel.examples.webcontract.Readme#exchanges")
  default void theAnswerIsTheOneInTheReadme(Readme.Exchange exchange) {
    Answer answer = client().send(exchange.request(client()));

    assertThat(answer.mediaType()).isIn(Answer.JSON, Answer.PROBLEM);
    exchange
        .answer()
        .ifPresent(shown -> assertThat(json(answer.body())).containsAllEntriesOf(json(shown)));
  }

  @Test
  default void theReadmeShowsAnswers() {
    assertThat(Readme.exchanges().filter(exchange -> exchange.answer().isPresent()))
        .hasSizeGreaterThan(2);
  }

  private static Map<String, Object> json(String text) {
    return JsonPath.parse(text).json();
  }
}
