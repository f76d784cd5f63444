package io.github.mesmodel.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Place;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.sample.MovementSamples;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A user's property of no type in particular may hold the types of the model. */
class PolymorphismTest {
  private static final PolymorphicTypeValidator OURS =
      BasicPolymorphicTypeValidator.builder().allowIfSubType("io.github.mesmodel.").build();

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
  void underDefaultTyping(JsonTypeInfo.As inclusion, String name, Object content)
      throws IOException {
    JsonMapper mapper =
        Mappers.builder()
            .activateDefaultTyping(OURS, DefaultTyping.JAVA_LANG_OBJECT, inclusion)
            .build();
    Envelope envelope = new Envelope(content, name);

    String json = mapper.writeValueAsString(envelope);

    assertThat(json).contains("\"" + content.getClass().getName() + "\"");
    assertThat(mapper.readValue(json, Envelope.class)).isEqualTo(envelope);
  }

  static Stream<Arguments> underDefaultTyping() throws IOException {
    Movement empty = Mappers.PLAIN.readValue("{}", Movement.class);
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
                    arguments(inclusion, "a closed code", NetworkKind.RESOURCE)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void underANameOfTheUsers(String json, Object content) throws IOException {
    Named named = new Named(content);

    assertThat(Mappers.PLAIN.writeValueAsString(named)).isEqualTo(json);
    assertThat(Mappers.PLAIN.readValue(json, Named.class)).isEqualTo(named);
  }

  static Stream<Arguments> underANameOfTheUsers() {
    return Stream.of(
        arguments(
            "{\"content\":{\"type\":\"place\",\"name\":\"Lille\",\"countryCode\":\"FR\"}}",
            new Place("Lille", "FR")),
        arguments(
            "{\"content\":{\"type\":\"text\",\"fr\":\"Réseau\"}}", LocalizedText.fr("Réseau")));
  }

  @Test
  void theNameMayComeLast() throws IOException {
    String json = "{\"content\":{\"name\":\"Lille\",\"countryCode\":\"FR\",\"type\":\"place\"}}";

    assertThat(Mappers.PLAIN.readValue(json, Named.class))
        .isEqualTo(new Named(new Place("Lille", "FR")));
  }

  @Test
  void aMapperThatTypesEveryRecordTypesTheRootAlone() throws IOException {
    JsonMapper mapper =
        Mappers.builder().activateDefaultTyping(OURS, DefaultTyping.valueOf("EVERYTHING")).build();
    Movement movement = MovementSamples.complete();

    String json = mapper.writeValueAsString(movement);

    assertThat(json)
        .isEqualTo(
            "[\"io.github.mesmodel.Movement\"," + Mappers.PLAIN.writeValueAsString(movement) + "]");
    assertThat(mapper.readValue(json, Movement.class)).isEqualTo(movement);
  }
}
