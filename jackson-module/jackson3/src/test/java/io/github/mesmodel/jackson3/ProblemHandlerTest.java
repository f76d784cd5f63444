package io.github.mesmodel.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mesmodel.Axis;
import io.github.mesmodel.Contribution;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.Place;
import io.github.mesmodel.Scale;
import io.github.mesmodel.Since;
import io.github.mesmodel.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** What does not fit is offered to the mapper's problem handlers, whose answer is taken. */
class ProblemHandlerTest {
  /** Answers by the type that is asked for, or not at all; keeps what it was told. */
  private static class Answers extends DeserializationProblemHandler {
    private final Map<Class<?>, Object> answers;
    private final List<String> asked = new ArrayList<>();

    Answers(Map<Class<?>, Object> answers) {
      this.answers = answers;
    }

    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        ValueDeserializer<?> deserializer,
        Object owner,
        String name) {
      asked.add("unknown property " + name + " of " + ((Class<?>) owner).getSimpleName());
      parser.skipChildren();
      return answers.containsKey(owner);
    }

    @Override
    public Object handleWeirdStringValue(
        DeserializationContext context, Class<?> type, String value, String message) {
      return answer("weird string " + value, type);
    }

    @Override
    public Object handleWeirdKey(
        DeserializationContext context, Class<?> type, String key, String message) {
      return answer("weird key " + key, type);
    }

    @Override
    public Object handleUnexpectedToken(
        DeserializationContext context,
        JavaType type,
        JsonToken token,
        JsonParser parser,
        @Nullable String message) {
      parser.skipChildren();
      return answer("unexpected " + token, type.getRawClass());
    }

    @Override
    public Object handleInstantiationProblem(
        DeserializationContext context, Class<?> type, Object argument, Throwable problem) {
      return answer("instantiation", type);
    }

    private Object answer(String question, Class<?> type) {
      asked.add(question + " for " + type.getSimpleName());
      return answers.getOrDefault(type, NOT_HANDLED);
    }
  }

  private static JsonMapper mapper(DeserializationProblemHandler handler) {
    return Mappers.builder()
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .addHandler(handler)
        .build();
  }

  @Test
  void anUnknownProperty() {
    Answers answers = new Answers(Map.of(Place.class, "skip"));
    String json =
        "{\"founding\":{\"place\":{\"zip\":{\"a\":[1]},\"name\":\"Lille\"}},\"acronym\":\"MES\"}";

    Movement movement = mapper(answers).readValue(json, Movement.class);

    assertThat(Mappers.PLAIN.writeValueAsString(movement))
        .isEqualTo("{\"acronym\":\"MES\",\"founding\":{\"place\":{\"name\":\"Lille\"}}}");
    assertThat(answers.asked).containsExactly("unknown property zip of Place");
  }

  @Test
  void aCodeThatIsNotOfItsList() {
    Answers answers = new Answers(Map.of(Scale.class, Scale.INTERNATIONAL));
    String json = "{\"scale\":\"global\",\"means\":{\"fr\":\"x\"}}";

    assertThat(mapper(answers).readValue(json, Contribution.class))
        .isEqualTo(new Contribution(Scale.INTERNATIONAL, LocalizedText.fr("x")));
    assertThat(answers.asked).containsExactly("weird string global for Scale");
  }

  @Test
  void aDayThatTheCalendarDoesNotHave() {
    Answers answers = new Answers(Map.of(LocalDate.class, LocalDate.EPOCH));

    assertThat(
            mapper(answers).readValue("{\"retrieved\":\"2024-02-30\"}", Source.class).retrieved())
        .isEqualTo(LocalDate.EPOCH);
    assertThat(answers.asked).containsExactly("weird string 2024-02-30 for LocalDate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"code\":\"scop\"}", "[\"scop\"]", "7", "1.5", "true"})
  void anotherTokenThanAString(String json) {
    Answers answers = new Answers(Map.of(LegalForm.class, LegalForm.SCOP));

    assertThat(
            mapper(answers)
                .readValue("{\"legalForm\":" + json + ",\"acronym\":\"MES\"}", Movement.class))
        .returns(LegalForm.SCOP, Movement::legalForm)
        .returns("MES", Movement::acronym);
    assertThat(answers.asked).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"Lille\"", "[\"Lille\"]", "7", "true"})
  void anotherTokenThanARecord(String json) {
    Place lille = new Place("Lille", "FR");
    Answers answers = new Answers(Map.of(Place.class, lille));

    assertThat(mapper(answers).readValue(json, Place.class)).isEqualTo(lille);
    assertThat(answers.asked).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"s\"", "{\"s\":[]}", "7", "true"})
  void anotherTokenThanAList(String json) {
    Answers answers = new Answers(Map.of(List.class, List.of("s")));

    assertThat(mapper(answers).readValue("{\"sources\":" + json + ",\"id\":\"a\"}", Axis.class))
        .returns(List.of("s"), Axis::sources)
        .returns("a", Axis::id);
    assertThat(answers.asked).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"s\"]", "{\"s\":[]}"})
  void anotherTokenThanAnElement(String json) {
    Answers answers = new Answers(Map.of(String.class, "t"));

    assertThat(
            mapper(answers)
                .readValue("{\"sources\":[\"s\"," + json + ",\"u\"]}", Axis.class)
                .sources())
        .containsExactly("s", "t", "u");
  }

  @Test
  void anotherTokenThanALocalizedText() {
    Answers answers = new Answers(Map.of(LocalizedText.class, LocalizedText.fr("Réseau")));

    assertThat(
            mapper(answers).readValue("{\"title\":\"Network\",\"publisher\":\"P\"}", Source.class))
        .returns(LocalizedText.fr("Réseau"), Source::title)
        .returns("P", Source::publisher);
    assertThat(answers.asked).containsExactly("unexpected VALUE_STRING for LocalizedText");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "7", "[\"x\"]", "{\"x\":{}}"})
  void anotherTokenThanAText(String json) {
    Answers answers = new Answers(Map.of(String.class, "Network"));

    assertThat(
            mapper(answers)
                .readValue("{\"en\":" + json + ",\"fr\":\"Réseau\"}", LocalizedText.class)
                .texts())
        .containsExactly(Map.entry("en", "Network"), Map.entry("fr", "Réseau"));
    assertThat(answers.asked).hasSize(1);
  }

  @Test
  void aTagThatNamesNoLanguage() {
    Answers answers = new Answers(Map.of(String.class, "und"));

    assertThat(mapper(answers).readValue("{\"français\":\"Réseau\"}", LocalizedText.class))
        .isEqualTo(LocalizedText.of("und", "Réseau"));
    assertThat(answers.asked).containsExactly("weird key français for String");
  }

  @Test
  void aTagThatNamesNoLanguageEither() {
    Answers answers = new Answers(Map.of(String.class, "French!"));

    assertThatExceptionOfType(ValueInstantiationException.class)
        .isThrownBy(
            () -> mapper(answers).readValue("{\"français\":\"Réseau\"}", LocalizedText.class))
        .withMessageContaining("\"French!\" is not a language tag of BCP 47")
        .satisfies(e -> assertThat(JsonPaths.pointer(e)).isEqualTo("/français"));
  }

  @Test
  void aTagThatIsAlreadyThere() {
    Answers answers = new Answers(Map.of(String.class, "fr"));

    assertThatExceptionOfType(ValueInstantiationException.class)
        .isThrownBy(
            () ->
                mapper(answers)
                    .readValue("{\"fr\":\"Réseau\",\"français\":\"Réseau\"}", LocalizedText.class))
        .withMessageContaining("The language fr is given twice")
        .satisfies(e -> assertThat(JsonPaths.pointer(e)).isEqualTo("/français"));
  }

  @Test
  void aTextWithoutALanguage() {
    Answers answers = new Answers(Map.of(LocalizedText.class, LocalizedText.fr("Réseau")));

    assertThat(mapper(answers).readValue("{}", LocalizedText.class))
        .isEqualTo(LocalizedText.fr("Réseau"));
    assertThat(answers.asked).containsExactly("instantiation for LocalizedText");
  }

  @Test
  void nullIsAnAnswer() {
    DeserializationProblemHandler nulls = new Nulls();

    assertThat(
            mapper(nulls).readValue("{\"scale\":\"global\",\"means\":\"x\"}", Contribution.class))
        .hasAllNullFieldsOrProperties();
    assertThat(
            mapper(nulls)
                .readValue(
                    "{\"fr\":\"Réseau\",\"f\":\"x\",\"FR\":\"y\",\"en\":[]}", LocalizedText.class))
        .isEqualTo(LocalizedText.fr("Réseau"));
    assertThat(mapper(nulls).readValue("{\"fr\":[]}", LocalizedText.class)).isNull();
  }

  @Test
  void anAnswerOfAnotherTypeIsRefused() {
    Answers answers = new Answers(Map.of(Scale.class, "international", Since.class, 7));

    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> mapper(answers).readValue("{\"scale\":\"global\"}", Contribution.class))
        .satisfies(e -> assertThat(JsonPaths.pointer(e)).isEqualTo("/scale"));
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> mapper(answers).readValue("[]", Since.class));
  }

  @Test
  void withoutAnAnswerTheProblemStands() {
    Answers silent = new Answers(Map.of());

    assertThatExceptionOfType(InvalidFormatException.class)
        .isThrownBy(() -> mapper(silent).readValue("\"global\"", NetworkKind.class));
    assertThat(silent.asked).containsExactly("weird string global for NetworkKind");
  }

  /** Answers null to everything that it may. */
  private static final class Nulls extends DeserializationProblemHandler {
    @Override
    public @Nullable Object handleWeirdStringValue(
        DeserializationContext context, Class<?> type, String value, String message) {
      return null;
    }

    @Override
    public @Nullable Object handleWeirdKey(
        DeserializationContext context, Class<?> type, String key, String message) {
      return null;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
        DeserializationContext context,
        JavaType type,
        JsonToken token,
        JsonParser parser,
        @Nullable String message) {
      parser.skipChildren();
      return null;
    }
  }
}
