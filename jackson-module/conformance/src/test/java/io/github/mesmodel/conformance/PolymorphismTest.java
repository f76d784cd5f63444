package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Place;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Scale;
import io.github.mesmodel.sample.MovementSamples;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A user's property of no type in particular may hold the types of the model. */
class PolymorphismTest {
  record Envelope(Object content, String after) {}

  record Named(
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
          @JsonSubTypes({
            @JsonSubTypes.Type(value = Movement.class, name = "movement"),
            @JsonSubTypes.Type(value = Place.class, name = "place"),
            @JsonSubTypes.Type(value = LocalizedText.class, name = "text")
          })
          Object content) {}

  @ParameterizedTest(name = "{1} as {0}")
  @MethodSource
  void underDefaultTyping(JsonTypeInfo.As inclusion, String name, Object content) {
    JacksonModule mapper = BOTH.typed(inclusion);
    Envelope envelope = new Envelope(content, name);

    String json = mapper.writeText(envelope);

    assertThat(json).contains("\"" + content.getClass().getName() + "\"");
    assertThat(mapper.read(json, Envelope.class)).isEqualTo(envelope);
  }

  static Stream<Arguments> underDefaultTyping() {
    Movement empty = BOTH.read("{}", Movement.class);
    return Stream.of(
            JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.WRAPPER_OBJECT)
        .flatMap(
            inclusion ->
                Stream.of(
                    arguments(inclusion, "a movement", MovementSamples.complete()),
                    arguments(inclusion, "an empty record", empty),
                    arguments(inclusion, "a text", LocalizedText.fr("Réseau").and("en", "Network")),
                    arguments(inclusion, "a date", PartialDate.parse("2002-03")),
                    arguments(inclusion, "an open code", RoleType.of("chair")),
                    arguments(inclusion, "a closed code", Scale.NATIONAL)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void underANameOfTheUsers(String json, Object content) {
    Named named = new Named(content);

    assertThat(BOTH.writeText(named)).isEqualTo(json);
    assertThat(BOTH.read(json, Named.class)).isEqualTo(named);
  }

  static Stream<Arguments> underANameOfTheUsers() {
    return Stream.of(
        arguments(
            "{\"content\":{\"type\":\"place\",\"name\":{\"fr\":\"Lille\"},\"countryCode\":\"FR\"}}",
            new Place(LocalizedText.fr("Lille"), "FR")),
        arguments(
            "{\"content\":{\"type\":\"text\",\"fr\":\"Réseau\"}}", LocalizedText.fr("Réseau")));
  }

  @Test
  void theNameMayComeLast() {
    String json =
        "{\"content\":{\"name\":{\"fr\":\"Lille\"},\"countryCode\":\"FR\",\"type\":\"place\"}}";

    assertThat(BOTH.read(json, Named.class))
        .isEqualTo(new Named(new Place(LocalizedText.fr("Lille"), "FR")));
  }

  @Test
  void aMapperThatTypesEveryRecordTypesTheRootAlone() {
    JacksonModule mapper = BOTH.typedThroughout();
    Movement movement = MovementSamples.complete();

    String json = mapper.writeText(movement);

    assertThat(json)
        .isEqualTo("[\"io.github.mesmodel.Movement\"," + BOTH.writeText(movement) + "]");
    assertThat(mapper.read(json, Movement.class)).isEqualTo(movement);
  }
}
