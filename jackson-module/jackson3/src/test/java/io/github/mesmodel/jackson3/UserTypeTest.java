package io.github.mesmodel.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.mesmodel.Founding;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Period;
import io.github.mesmodel.Place;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Since;
import io.github.mesmodel.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

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

  @Test
  void areWrittenInTheirOwnForm() {
    assertThat(Mappers.PLAIN.writeValueAsString(MEETING))
        .isEqualTo(
            """
            {"currentStatus":"CLOSED","heldOn":"2024-02-29","dates":["2024","2024-02"],"since":null,\
            "period":"2019/2022","title":{"fr":"Assemblée","en":"Meeting"},"kind":"sectoral","role":"chair",\
            "source":{"id":"s","title":{"fr":"Compte rendu"},"retrieved":"2024-02-29"}}""");
  }

  @Test
  void areReadBack() {
    assertThat(Mappers.PLAIN.readValue(Mappers.PLAIN.writeValueAsString(MEETING), Meeting.class))
        .isEqualTo(MEETING);
  }

  @Test
  void ownTypesFollowTheMapperSettings() {
    JsonMapper mapper =
        Mappers.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
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
  void aTypeThatHoldsNoneIsAsWithoutTheModule() {
    record Own(String networkId, LocalDate day, Status status, java.time.Period period) {}
    Own own = new Own("apes", LocalDate.of(2024, 2, 29), Status.OPEN, java.time.Period.ofYears(1));

    assertThat(Mappers.PLAIN.writeValueAsString(own))
        .isEqualTo(new JsonMapper().writeValueAsString(own));
  }

  @Test
  void aProblemNamesTheWholePath() {
    assertThatExceptionOfType(InvalidFormatException.class)
        .isThrownBy(
            () ->
                Mappers.PLAIN.readValue(
                    "{\"source\":{\"retrieved\":\"2024-02-30\"}}", Meeting.class))
        .withMessageContaining("A day must be one of the calendar")
        .satisfies(e -> assertThat(JsonPaths.pointer(e)).isEqualTo("/source/retrieved"));
  }

  @Test
  void aUsersOwnCodecsOfTypesWithinAreHonoured() {
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
  void anAbsentValueIsThatOfAUsersOwnCodec() {
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

    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> mapper.writeValueAsString(founding))
        .withMessageStartingWith("nowhere")
        .satisfies(e -> assertThat(JsonPaths.pointer(e)).isEqualTo("/place"));
  }

  private static final class PlaceFromText extends StdDeserializer<Place> {
    PlaceFromText() {
      super(Place.class);
    }

    @Override
    public Place deserialize(JsonParser parser, DeserializationContext context) {
      return new Place(LocalizedText.fr(parser.getString()), null);
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
    public void serialize(Place place, JsonGenerator generator, SerializationContext context) {
      generator.writeString(place.name().in(Locale.FRENCH));
    }
  }

  private static final class NoPlace extends StdSerializer<Place> {
    NoPlace() {
      super(Place.class);
    }

    @Override
    public void serialize(Place place, JsonGenerator generator, SerializationContext context) {
      throw new IllegalStateException("nowhere");
    }
  }

  private static final class UpperCase extends StdDeserializer<String> {
    UpperCase() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
      return parser.getString().toUpperCase(Locale.ROOT);
    }
  }
}
