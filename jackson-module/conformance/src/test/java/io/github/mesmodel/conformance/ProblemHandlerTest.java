package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.mesmodel.Axis;
import io.github.mesmodel.Contribution;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Place;
import io.github.mesmodel.Role;
import io.github.mesmodel.Scale;
import io.github.mesmodel.Since;
import io.github.mesmodel.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A value that does not fit is offered to the mapper's problem handlers, and their answer is used.
 */
class ProblemHandlerTest {
  private static JacksonModule mapper(Answers answers) {
    return BOTH.with("FAIL_ON_UNKNOWN_PROPERTIES", true).answering(answers);
  }

  @Test
  void anUnknownProperty() {
    Answers answers = Answers.of(Map.of(Place.class, "skip"));
    String json =
        "{\"founding\":{\"place\":{\"zip\":{\"a\":[1]},\"name\":{\"fr\":\"Lille\"}}},\"acronym\":\"MES\"}";

    Movement movement = mapper(answers).read(json, Movement.class);

    assertThat(BOTH.writeText(movement))
        .isEqualTo("{\"acronym\":\"MES\",\"founding\":{\"place\":{\"name\":{\"fr\":\"Lille\"}}}}");
    assertThat(answers.asked()).containsExactly("unknown property zip for Place");
  }

  @Test
  void aCodeThatIsNotOfItsList() {
    Answers answers = Answers.of(Map.of(Scale.class, Scale.INTERNATIONAL));
    String json = "{\"scale\":\"global\",\"means\":{\"fr\":\"x\"}}";

    assertThat(mapper(answers).read(json, Contribution.class))
        .isEqualTo(new Contribution(Scale.INTERNATIONAL, null, LocalizedText.fr("x"), List.of()));
    assertThat(answers.asked()).containsExactly("weird string global for Scale");
  }

  @Test
  void aDayThatTheCalendarDoesNotHave() {
    Answers answers = Answers.of(Map.of(LocalDate.class, LocalDate.EPOCH));

    assertThat(mapper(answers).read("{\"retrieved\":\"2024-02-30\"}", Source.class).retrieved())
        .isEqualTo(LocalDate.EPOCH);
    assertThat(answers.asked()).containsExactly("weird string 2024-02-30 for LocalDate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"code\":\"scop\"}", "[\"scop\"]", "7", "1.5", "true"})
  void anotherTokenThanAString(String json) {
    Answers answers = Answers.of(Map.of(LegalForm.class, LegalForm.SCOP));

    assertThat(
            mapper(answers)
                .read("{\"legalForm\":" + json + ",\"acronym\":\"MES\"}", Movement.class))
        .returns(LegalForm.SCOP, Movement::legalForm)
        .returns("MES", Movement::acronym);
    assertThat(answers.asked()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"Lille\"", "[\"Lille\"]", "7", "true"})
  void anotherTokenThanARecord(String json) {
    Place lille = new Place(LocalizedText.fr("Lille"), "FR");
    Answers answers = Answers.of(Map.of(Place.class, lille));

    assertThat(mapper(answers).read(json, Place.class)).isEqualTo(lille);
    assertThat(answers.asked()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"s\"", "{\"s\":[]}", "7", "true"})
  void anotherTokenThanAList(String json) {
    Answers answers = Answers.of(Map.of(List.class, List.of("s")));

    assertThat(mapper(answers).read("{\"sourceIds\":" + json + ",\"id\":\"a\"}", Axis.class))
        .returns(List.of("s"), Axis::sourceIds)
        .returns("a", Axis::id);
    assertThat(answers.asked()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"s\"]", "{\"s\":[]}"})
  void anotherTokenThanAnElement(String json) {
    Answers answers = Answers.of(Map.of(String.class, "t"));

    assertThat(
            mapper(answers)
                .read("{\"sourceIds\":[\"s\"," + json + ",\"u\"]}", Axis.class)
                .sourceIds())
        .containsExactly("s", "t", "u");
  }

  @Test
  void anotherTokenThanALocalizedText() {
    Answers answers = Answers.of(Map.of(LocalizedText.class, LocalizedText.fr("Réseau")));

    assertThat(mapper(answers).read("{\"title\":\"Network\",\"publisher\":\"P\"}", Source.class))
        .returns(LocalizedText.fr("Réseau"), Source::title)
        .returns("P", Source::publisher);
    assertThat(answers.asked()).containsExactly("unexpected VALUE_STRING for LocalizedText");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "7", "[\"x\"]", "{\"x\":{}}"})
  void anotherTokenThanAText(String json) {
    Answers answers = Answers.of(Map.of(String.class, "Network"));

    assertThat(
            mapper(answers)
                .read("{\"en\":" + json + ",\"fr\":\"Réseau\"}", LocalizedText.class)
                .texts())
        .containsExactly(Map.entry("en", "Network"), Map.entry("fr", "Réseau"));
    assertThat(answers.asked()).hasSize(1);
  }

  @Test
  void aTagThatNamesNoLanguage() {
    Answers answers = Answers.of(Map.of(String.class, "und"));

    assertThat(mapper(answers).read("{\"français\":\"Réseau\"}", LocalizedText.class))
        .isEqualTo(LocalizedText.of("und", "Réseau"));
    assertThat(answers.asked()).containsExactly("weird key français for String");
  }

  @Test
  void aTagThatNamesNoLanguageEither() {
    Answers answers = Answers.of(Map.of(String.class, "French!"));

    assertThat(mapper(answers).refusal("{\"français\":\"Réseau\"}", LocalizedText.class))
        .returns("ValueInstantiationException", Refusal::kind)
        .returns("/français", Refusal::pointer)
        .extracting(Refusal::message, STRING)
        .contains("\"French!\" is not a language tag of BCP 47");
  }

  @Test
  void duplicateTag() {
    Answers answers = Answers.of(Map.of(String.class, "fr"));

    String json = "{\"fr\":\"Réseau\",\"français\":\"Réseau\"}";

    assertThat(mapper(answers).refusal(json, LocalizedText.class))
        .returns("ValueInstantiationException", Refusal::kind)
        .returns("/français", Refusal::pointer)
        .extracting(Refusal::message, STRING)
        .contains("The language fr is given twice");
  }

  @Test
  void aTextWithoutALanguage() {
    Answers answers = Answers.of(Map.of(LocalizedText.class, LocalizedText.fr("Réseau")));

    assertThat(mapper(answers).read("{}", LocalizedText.class))
        .isEqualTo(LocalizedText.fr("Réseau"));
    assertThat(answers.asked()).containsExactly("instantiation for LocalizedText");
  }

  @Test
  void anAnswerThatTheRecordRefuses() {
    Source source = Source.builder().id("s").title(LocalizedText.fr("Dépliant")).build();
    Answers answers =
        Answers.of(Map.of(LocalDate.class, LocalDate.of(10_000, 1, 1), Source.class, source));

    assertThat(mapper(answers).read("{\"retrieved\":\"x\"}", Source.class)).isEqualTo(source);
    assertThat(answers.asked())
        .containsExactly("weird string x for LocalDate", "instantiation for Source");
  }

  @Test
  void nullIsAnAnswer() {
    Answers nulls = Answers.nulls();

    assertThat(mapper(nulls).read("{\"type\":\"A B\",\"body\":\"x\"}", Role.class))
        .hasAllNullFieldsOrProperties();
    assertThat(
            mapper(nulls)
                .read(
                    "{\"fr\":\"Réseau\",\"f\":{\"br\":\"x\"},\"FR\":\"y\",\"en\":[]}",
                    LocalizedText.class))
        .isEqualTo(LocalizedText.fr("Réseau"));
    assertThat(mapper(nulls).read("{\"fr\":[]}", LocalizedText.class)).isNull();
  }

  @Test
  void anAnswerOfAnotherTypeIsRefused() {
    Answers answers = Answers.of(Map.of(Scale.class, "international", Since.class, 7));

    assertThat(mapper(answers).refusal("{\"scale\":\"global\"}", Contribution.class).pointer())
        .isEqualTo("/scale");
    assertThat(mapper(answers).refusal("[]", Since.class).pointer()).isEmpty();
  }

  @Test
  void withoutAnAnswerTheProblemStands() {
    Answers silent = Answers.of(Map.of());

    assertThat(mapper(silent).refusal("\"global\"", Scale.class).kind())
        .isEqualTo("InvalidFormatException");
    assertThat(silent.asked()).containsExactly("weird string global for Scale");
  }
}
