package io.github.mesmodel.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Scale;
import io.github.mesmodel.sample.MovementSamples;
import java.io.IOException;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The settings of a mapper change neither the written nor the read form. */
class FormTest {
  private static final PolymorphicTypeValidator ANY =
      BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build();

  @ParameterizedTest(name = "{0}")
  @MethodSource("settings")
  void theBytesAreTheSame(UnaryOperator<JsonMapper.Builder> setting) throws IOException {
    JsonMapper mapper = setting.apply(Mappers.builder()).build();

    assertThat(mapper.writeValueAsString(MovementSamples.complete()))
        .isEqualTo(Mappers.PLAIN.writeValueAsString(MovementSamples.complete()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("settings")
  void theyReadBack(UnaryOperator<JsonMapper.Builder> setting) throws IOException {
    JsonMapper mapper = setting.apply(Mappers.builder()).build();
    String json = Mappers.PLAIN.writeValueAsString(MovementSamples.complete());

    assertThat(mapper.readValue(json, Movement.class)).isEqualTo(MovementSamples.complete());
  }

  static Stream<Named<UnaryOperator<JsonMapper.Builder>>> settings() {
    return Stream.of(naming(), inclusion(), enums(), dates(), order(), typing(), others())
        .flatMap(List::stream);
  }

  private static List<Named<UnaryOperator<JsonMapper.Builder>>> naming() {
    return List.of(
        setting("snake_case", b -> b.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
        setting(
            "UpperCamelCase",
            b -> b.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)),
        setting(
            "case-insensitive properties",
            b -> b.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)),
        setting("a mix-in that renames", b -> b.addMixIn(Movement.class, Renamed.class)),
        setting("a mix-in that reorders", b -> b.addMixIn(Movement.class, Reordered.class)));
  }

  private static List<Named<UnaryOperator<JsonMapper.Builder>>> inclusion() {
    return Stream.of(
            JsonInclude.Include.ALWAYS,
            JsonInclude.Include.NON_DEFAULT,
            JsonInclude.Include.NON_EMPTY)
        .map(include -> setting("inclusion " + include, b -> including(b, include)))
        .toList();
  }

  private static JsonMapper.Builder including(
      JsonMapper.Builder builder, JsonInclude.Include include) {
    return builder.defaultPropertyInclusion(JsonInclude.Value.construct(include, include));
  }

  private static List<Named<UnaryOperator<JsonMapper.Builder>>> enums() {
    return List.of(
        setting(
            "enums by toString", b -> b.enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)),
        setting("enums by name", b -> b.disable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)),
        setting("enums by index", b -> b.enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)),
        setting("enums in lower case", b -> b.enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)),
        setting(
            "enums read by toString",
            b -> b.enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)),
        setting(
            "enum naming strategy",
            b -> b.enumNamingStrategy(EnumNamingStrategies.LOWER_CAMEL_CASE)),
        setting(
            "case-insensitive enums", b -> b.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)),
        setting("enums as numbers", b -> shaped(b, Scale.class)));
  }

  private static JsonMapper.Builder shaped(JsonMapper.Builder builder, Class<?> type) {
    return builder.withConfigOverride(
        type, o -> o.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.NUMBER)));
  }

  private static List<Named<UnaryOperator<JsonMapper.Builder>>> dates() {
    SimpleModule ownDates = new SimpleModule("own dates");
    ownDates.addSerializer(LocalDate.class, new EpochDay());
    return List.of(
        setting(
            "dates as timestamps", b -> b.enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)),
        setting(
            "a pattern for LocalDate",
            b ->
                b.withConfigOverride(
                    LocalDate.class, o -> o.setFormat(JsonFormat.Value.forPattern("dd.MM.yyyy")))),
        setting("LocalDate as a number", b -> shaped(b, LocalDate.class)),
        setting(
            "a date format",
            b -> b.defaultDateFormat(new SimpleDateFormat("dd.MM.yyyy", Locale.ROOT))),
        setting("a user's serializer of LocalDate", b -> b.addModule(ownDates)));
  }

  private static List<Named<UnaryOperator<JsonMapper.Builder>>> order() {
    return List.of(
        setting("properties sorted", b -> b.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)),
        setting(
            "map entries sorted", b -> b.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)));
  }

  private static List<Named<UnaryOperator<JsonMapper.Builder>>> typing() {
    return Stream.of(DefaultTyping.values())
        .filter(typing -> !typing.name().equals("EVERYTHING")) // see PolymorphismTest
        .map(
            typing ->
                setting("default typing " + typing, b -> b.activateDefaultTyping(ANY, typing)))
        .toList();
  }

  private static List<Named<UnaryOperator<JsonMapper.Builder>>> others() {
    return List.of(
        setting(
            "single elements unwrapped",
            b -> b.enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)),
        setting("no annotations", b -> b.disable(MapperFeature.USE_ANNOTATIONS)),
        setting(
            "nothing visible",
            b -> b.visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)),
        setting("a Turkish mapper", b -> b.defaultLocale(Locale.forLanguageTag("tr-TR"))),
        setting("a mapper in Tokyo", b -> b.defaultTimeZone(TimeZone.getTimeZone("Asia/Tokyo"))));
  }

  private static Named<UnaryOperator<JsonMapper.Builder>> setting(
      String name, UnaryOperator<JsonMapper.Builder> setting) {
    return named(name, setting);
  }

  /** Gives a component another name. */
  interface Renamed {
    @JsonProperty("identifier")
    String id();
  }

  /** Puts a component first. */
  @JsonPropertyOrder("sources")
  interface Reordered {}

  /** Writes a day in a form of the user's own. */
  private static final class EpochDay extends StdSerializer<LocalDate> {
    EpochDay() {
      super(LocalDate.class);
    }

    @Override
    public void serialize(LocalDate day, JsonGenerator generator, SerializerProvider context)
        throws IOException {
      generator.writeNumber(day.toEpochDay());
    }
  }
}
