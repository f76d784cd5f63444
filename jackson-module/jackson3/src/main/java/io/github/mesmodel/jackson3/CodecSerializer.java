package io.github.mesmodel.jackson3;

import io.github.mesmodel.json.codec.ObjectWriter;
import io.github.mesmodel.json.codec.RecordWriter;
import io.github.mesmodel.json.codec.TokenSink;
import io.github.mesmodel.json.codec.ValueWriter;
import io.github.mesmodel.json.codec.Writers;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a type of the model, or of the report, for a mapper. */
final class CodecSerializer extends StdSerializer<Object> {
  private final ValueWriter writer;

  @SuppressWarnings("unchecked") // a writer casts its value
  CodecSerializer(Class<?> type) {
    super((Class<Object>) type);
    this.writer = Writers.of(type, EncodedNames::of);
  }

  @Override
  public void resolve(SerializationContext context) {
    if (writer instanceof RecordWriter composed) {
      composed.resolve(type -> find(context, type));
    }
  }

  private static ValueWriter find(SerializationContext context, Class<?> type) {
    if (Writers.isPlain(type)) {
      return Writers.of(type, EncodedNames::of);
    }
    ValueSerializer<Object> found =
        context.findContentValueSerializer(context.constructType(type), null);
    return found instanceof CodecSerializer own ? own.writer : new MapperWriter(found);
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
    try {
      writer.write(value, new GeneratorTokens(generator, context));
    } catch (IOException e) {
      throw JacksonIOException.construct(e, generator); // no generator of this major throws one
    }
  }

  @Override
  public void serializeWithType(
      Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
    boolean object = writer instanceof ObjectWriter;
    JsonToken shape = object ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING;
    WritableTypeId typeId = types.writeTypePrefix(generator, context, types.typeId(value, shape));
    try {
      GeneratorTokens tokens = new GeneratorTokens(generator, context);
      if (writer instanceof ObjectWriter properties) {
        properties.writeProperties(value, tokens);
      } else {
        writer.write(value, tokens);
      }
    } catch (IOException e) {
      throw JacksonIOException.construct(e, generator);
    }
    types.writeTypeSuffix(generator, context, typeId);
  }

  /** Writes values that a mapper has another serializer for. */
  private static final class MapperWriter extends ValueWriter {
    private final ValueSerializer<Object> serializer;

    MapperWriter(ValueSerializer<Object> serializer) {
      this.serializer = serializer;
    }

    @Override
    public boolean mayBeEmpty() {
      return true;
    }

    @Override
    public boolean isEmpty(Object value, TokenSink sink) {
      return serializer.isEmpty(((GeneratorTokens) sink).requireContext(), value);
    }

    @Override
    public void write(Object value, TokenSink sink) {
      GeneratorTokens tokens = (GeneratorTokens) sink;
      serializer.serialize(value, tokens.generator(), tokens.requireContext());
    }
  }
}
