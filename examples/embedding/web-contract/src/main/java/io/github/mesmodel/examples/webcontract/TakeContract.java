package io.github.mesmodel.examples.webcontract;

import static io.github.mesmodel.examples.webcontract.Client.TAKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.sample.Fixtures;
import io.github.mesmodel.validation.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code POST /movements} reads and validates as the framework does, by {@code @Valid}. */
interface TakeContract extends WebApplication {
  /** Returns the invalid fixtures that every mapper can read, because they break only rules. */
  static Stream<Path> breakingRules() {
    Set<String> rules =
        Arrays.stream(Rule.values()).map(Rule::code).collect(Collectors.toUnmodifiableSet());
    return Fixtures.invalid()
        .filter(
            document ->
                Reports.expected(document).stream()
                    .allMatch(line -> rules.contains(line.split(" ", 4)[2])));
  }

  @Test
  default void theDataSetComesBackAsItWent() throws IOException {
    Answer answer = client().post(TAKE, DataSetContract.shipped());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.mediaType()).isEqualTo(Answer.JSON);
    assertThat(answer.body())
        .isEqualTo(new String(DataSetContract.shipped(), StandardCharsets.UTF_8));
  }

  @Test
  default void aMovementWithWarningsAloneIsTaken() {
    Answer answer = client().post(TAKE, Documents.WARNED);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("$.mission.en")).isEqualTo("Mission");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breakingRules")
  default void theFrameworksOwnValidatorFindsTheErrorsOfTheReader(Path document) {
    Answer answer = client().post(TAKE, Fixtures.bytes(document));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.mediaType()).isEqualTo(Answer.PROBLEM);
    assertThat(answer.report())
        .containsExactlyInAnyOrderElementsOf(errorsWithoutLocations(document));
  }

  @Test
  default void someFixturesBreakRulesAlone() {
    assertThat(breakingRules()).hasSizeGreaterThan(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {"fr | est absent, mais obligatoire", "en | is missing, but required"})
  default void theFrameworksOwnValidatorSpeaksTheLanguageToo(String language, String message) {
    byte[] document = Documents.utf8("{\"name\": {\"fr\": \"M\"}}");
    Answer answer = client().post(TAKE, document, "Accept-Language", language);

    assertThat(answer.violations())
        .extracting(Violation::pointer, Violation::message)
        .containsExactly(tuple("/id", message));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.Fixtures#all()")
  default void whateverComesIsAnsweredAndNoFaultOfTheServer(Path document) {
    Answer answer = client().post(TAKE, Fixtures.bytes(document));

    assertThat(answer.status()).isIn(200, 400, 422);
    if (answer.status() != 400) { // a framework's own
      assertThat(answer.mediaType())
          .isEqualTo(answer.status() == 200 ? Answer.JSON : Answer.PROBLEM);
    }
  }

  @Test
  default void aPropertyThatDoesNotExistIsABadRequest() {
    Answer answer =
        client()
            .post(TAKE, Documents.utf8("{\"id\":\"m\",\"name\":{\"fr\":\"M\"},\"nwtworks\":[]}"));

    assertThat(answer.status()).isEqualTo(400);
  }

  @Test
  default void jsonThatCannotBeReadIsABadRequestThatSaysWhere() {
    Answer answer = client().post(TAKE, Documents.utf8("{\"id\": \"m\",\n  \"axes\": [7]}"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.mediaType()).isEqualTo(Answer.PROBLEM);
    assertThat(answer.at("$.location.line")).isEqualTo(2);
    assertThat(answer.at("$.location.column")).isEqualTo(12);
  }

  private static List<String> errorsWithoutLocations(Path document) {
    return Reports.expected(document).stream()
        .map(line -> line.substring(line.indexOf(' ') + 1))
        .filter(line -> line.startsWith("error "))
        .toList();
  }
}
