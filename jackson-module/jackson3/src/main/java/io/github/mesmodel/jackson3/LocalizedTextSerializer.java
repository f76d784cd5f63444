package io.github.mesmodel.jackson3;

import io.github.mesmodel.LocalizedText;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a localized text: an object from language tag to text. */
final class LocalizedTextSerializer extends StdSerializer<LocalizedText> {
  LocalizedTextSerializer() {
    super(LocalizedText.class);
  }

  @Override
  public void serialize(
      LocalizedText value, JsonGenerator generator, SerializationContext context) {
    generator.writeStartObject(value);
    writeTexts(value, generator);
    generator.writeEndObject();
  }

  @Override
  public void serializeWithType(
      LocalizedText value,
      JsonGenerator generator,
      SerializationContext context,
      TypeSerializer typeSerializer) {
    WritableTypeId typeId = typeSerializer.typeId(value, JsonToken.START_OBJECT);
    typeSerializer.writeTypePrefix(generator, context, typeId);
    writeTexts(value, generator);
    typeSerializer.writeTypeSuffix(generator, context, typeId);
  }

  private static void writeTexts(LocalizedText value, JsonGenerator generator) {
    for (Map.Entry<String, String> text : value.texts().entrySet()) {
      generator.writeStringProperty(text.getKey(), text.getValue());
    }
  }
}
