package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.mesmodel.LocalizedText;
import java.io.IOException;
import java.util.Map;

/** Writes a localized text: an object from language tag to text. */
final class LocalizedTextSerializer extends StdSerializer<LocalizedText> {
  LocalizedTextSerializer() {
    super(LocalizedText.class);
  }

  @Override
  public void serialize(LocalizedText value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    generator.writeStartObject(value);
    writeTexts(value, generator);
    generator.writeEndObject();
  }

  @Override
  public void serializeWithType(
      LocalizedText value,
      JsonGenerator generator,
      SerializerProvider context,
      TypeSerializer typeSerializer)
      throws IOException {
    WritableTypeId typeId = typeSerializer.typeId(value, JsonToken.START_OBJECT);
    typeSerializer.writeTypePrefix(generator, typeId);
    writeTexts(value, generator);
    typeSerializer.writeTypeSuffix(generator, typeId);
  }

  private static void writeTexts(LocalizedText value, JsonGenerator generator) throws IOException {
    boolean split = WholeCharacters.begin(generator);
    try {
      for (Map.Entry<String, String> text : value.texts().entrySet()) {
        generator.writeStringField(text.getKey(), text.getValue());
      }
    } finally {
      WholeCharacters.end(generator, split);
    }
  }
}
