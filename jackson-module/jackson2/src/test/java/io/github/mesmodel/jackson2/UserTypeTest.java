package io.github.mesmodel.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.mesmodel.Founding;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Period;
import io.github.mesmodel.Place;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Since;
import io.github.mesmodel.Source;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Types of the model inside a user's own, which stay databind's and follow the mapper's settings.
 */
class UserTypeTest {
  enum Status {
    OPEN,
    CLOSED
  }

  record Meeting(
      Status currentStatus,
      LocalDate heldOn,
      List<PartialDate> dates,
      @Nullable Since since,
      Period period,
      LocalizedText title,
      NetworkKind kind,
      RoleType role,
      Source source) {}

  private static final JsonMapper MAPPER = builder().build();

  private static final Source SOURCE =
      Source.builder()
          .id("s")
          .title(LocalizedText.fr("Compte rendu"))
          .retrieved(LocalDate.of(2024, 2, 29))
          .build();

  private static final Place NOWHERE = new Place(LocalizedText.fr("Nulle part"), null);

  private static final Meeting MEETING =
      new Meeting(
          Status.CLOSED,
          LocalDate.of(2024, 2, 29),
          List.of(PartialDate.parse("2024"), PartialDate.parse("2024-02")),
          null,
          Period.ofYears(2019, 2022),
          LocalizedText.fr("Assemblée").and("en", "Meeting"),
          NetworkKind.SECTORAL,
          RoleType.of("chair"),
          SOURCE);

  private static JsonMapper.Builder builder() {
    return Mappers.builder()
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  }

  @Test
  void areWrittenInTheirOwnForm() throws IOException {
    assertThat(MAPPER.writeValueAsString(MEETING))
        .isEqualTo(
            """
            {"currentStatus":"CLOSED","heldOn":"2024-02-29","dates":["2024","2024-02"],"since":null,\
            "period":"2019/2022","title":{"fr":"Assemblée","en":"Meeting"},"kind":"sectoral","role":"chair",\
            "source":{"id":"s","title":{"fr":"Compte rendu"},"retrieved":"2024-02-29"}}""");
  }

  @Test
  void areReadBack() throws IOException {
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(MEETING), Meeting.class))
        .isEqualTo(MEETING);
  }

  @Test
  void ownTypesFollowTheMapperSettings() throws IOException {
    JsonMapper mapper =
        builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
            .withConfigOverride(
                LocalDate.class, date -> date.setFormat(JsonFormat.Value.forPattern("dd.MM.yyyy")))
            .build();

    String json = mapper.writeValueAsString(MEETING);

    assertThat(json)
        .contains("\"current_status\":1", "\"held_on\":\"29.02.2024\"", "\"kind\":\"sectoral\"");
    assertThat(json).contains("\"retrieved\":\"2024-02-29\"");
    assertThat(mapper.readValue(json, Meeting.class)).isEqualTo(MEETING);
  }

  @Test
  void aTypeThatHoldsNoneIsAsWithoutTheModule() throws IOException {
    record Own(String networkId, LocalDate day, Status status, java.time.Period period) {}
    Own own = new Own("apes", LocalDate.of(2024, 2, 29), Status.OPEN, java.time.Period.ofYears(1));

    assertThat(MAPPER.writeValueAsString(own))
        .isEqualTo(
            JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build()
                .writeValueAsString(own));
  }

  @Test
  void aProblemNamesTheWholePath() throws IOException {
    assertThatExceptionOfType(InvalidFormatException.class)
        .isThrownBy(
            () -> MAPPER.readValue("{\"source\":{\"retrieved\":\"2024-02-30\"}}", Meeting.class))
        .withMessageContaining("A day must be one of the calendar")
        .satisfies(e -> assertThat(JsonPaths.pointer(e)).isEqualTo("/source/retrieved"));
  }

  @Test
  void aUsersOwnCodecsOfTypesWithinAreHonoured() throws IOException {
    SimpleModule own =
        new SimpleModule("own places")
            .addDeserializer(Place.class, new PlaceFromText())
            .addSerializer(Place.class, new PlaceAsText())
            .addDeserializer(String.class, new UpperCase());
    JsonMapper mapper = Mappers.builder().addModule(own).build();

    Founding founding =
        mapper.readValue("{\"place\":\"Lille\",\"sourceIds\":[\"s\"]}", Founding.class);

    assertThat(founding.place()).isEqualTo(new Place(LocalizedText.fr("Lille"), null));
    assertThat(founding.sourceIds()).containsExactly("S");
    assertThat(mapper.writeValueAsString(founding))
        .isEqualTo("{\"place\":\"Lille\",\"sourceIds\":[\"S\"]}");
  }

  @Test
  void anAbsentValueIsThatOfAUsersOwnCodec() throws IOException {
    SimpleModule own =
        new SimpleModule("own places").addDeserializer(Place.class, new PlaceFromText());

    Founding founding =
        Mappers.builder().addModule(own).build().readValue("{\"date\":\"2002\"}", Founding.class);

    assertThat(founding.date()).isEqualTo(PartialDate.parse("2002"));
    assertThat(founding.place()).isEqualTo(NOWHERE);
  }

  @Test
  void anExceptionOfAUsersOwnCodecNamesTheProperty() {
    SimpleModule own = new SimpleModule("no places").addSerializer(Place.class, new NoPlace());
    JsonMapper mapper = Mappers.builder().addModule(own).build();
    Founding founding = Founding.builder().place(NOWHERE).build();

    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> mapper.writeValueAsString(founding))
        .withMessageStartingWith("nowhere")
        .satisfies(e -> assertThat(JsonPaths.pointer(e)).isEqualTo("/place"));
  }

  private static final class PlaceFromText extends StdDeserializer<Place> {
    PlaceFromText() {
      super(Place.class);
    }

    @Override
    public Place deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      return new Place(LocalizedText.fr(parser.getText()), null);
    }

    @Override
    public Place getAbsentValue(DeserializationContext context) {
      return NOWHERE;
    }
  }

  private static final class PlaceAsText extends StdSerializer<Place> {
    PlaceAsText() {
      super(Place.class);
    }

    @Override
    public void serialize(Place place, JsonGenerator generator, SerializerProvider context)
        throws IOException {
      generator.writeString(place.name().in(Locale.FRENCH));
    }
  }

  private static final class NoPlace extends StdSerializer<Place> {
    NoPlace() {
      super(Place.class);
    }

    @Override
    public void serialize(Place place, JsonGenerator generator, SerializerProvider context) {
      throw new IllegalStateException("nowhere");
    }
  }

  private static final class UpperCase extends StdDeserializer<String> {
    UpperCase() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return parser.getText().toUpperCase(Locale.ROOT);
    }
  }
}
