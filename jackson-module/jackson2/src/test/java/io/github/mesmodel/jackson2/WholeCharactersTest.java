package io.github.mesmodel.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Characters beyond the Basic Multilingual Plane are written whole, the user's as the mapper has
 * it.
 */
class WholeCharactersTest {
  private static final List<Object> MIXED =
      List.of("🌱", new Place(LocalizedText.fr("🌱"), null), LocalizedText.fr("🌱"), "🌱");

  @Test
  void modelTypesAreWholeAndOthersUnchanged() throws Exception {
    assertThat(Mappers.PLAIN.writeValueAsBytes(MIXED))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(
            "[\"\\uD83C\\uDF31\",{\"name\":{\"fr\":\"🌱\"}},{\"fr\":\"🌱\"},\"\\uD83C\\uDF31\"]");
  }

  @Test
  void aMapperThatWritesAllWholeGoesOnToDoSo() throws Exception {
    JsonMapper whole =
        Mappers.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

    assertThat(whole.writeValueAsBytes(MIXED))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("[\"🌱\",{\"name\":{\"fr\":\"🌱\"}},{\"fr\":\"🌱\"},\"🌱\"]");
  }

  @Test
  void aMapperThatWritesAsciiDoesSo() throws Exception {
    JsonMapper ascii = Mappers.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    assertThat(ascii.writeValueAsBytes(new Place(LocalizedText.fr("é🌱"), null)))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("{\"name\":{\"fr\":\"\\u00E9\\uD83C\\uDF31\"}}");
  }
}
