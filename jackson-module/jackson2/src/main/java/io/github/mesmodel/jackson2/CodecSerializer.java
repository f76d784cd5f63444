package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.mesmodel.json.codec.ObjectWriter;
import io.github.mesmodel.json.codec.RecordWriter;
import io.github.mesmodel.json.codec.TokenSink;
import io.github.mesmodel.json.codec.ValueWriter;
import io.github.mesmodel.json.codec.Writers;
import java.io.IOException;

/** Writes a type of the model, or of the report, for a mapper. */
final class CodecSerializer extends StdSerializer<Object> implements ResolvableSerializer {
  /**
   * Keeps characters beyond the Basic Multilingual Plane whole in UTF-8. Jackson 3 always does so;
   * Jackson 2 writes an escape for each half unless this feature is on.
   */
  private static final JsonGenerator.Feature WHOLE_CHARACTERS =
      JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8;

  /** A serializer for wrapping exceptions, which every serializer can. */
  private static final CodecSerializer ANY = new CodecSerializer(String.class);

  private final ValueWriter writer;

  @SuppressWarnings("unchecked") // a writer casts its value
  CodecSerializer(Class<?> type) {
    super((Class<Object>) type);
    this.writer = Writers.of(type, EncodedNames::of);
  }

  @Override
  public void resolve(SerializerProvider context) throws JsonMappingException {
    if (writer instanceof RecordWriter composed) {
      composed.resolve(type -> find(context, type));
    }
  }

  private static ValueWriter find(SerializerProvider context, Class<?> type)
      throws JsonMappingException {
    if (Writers.isPlain(type)) {
      return Writers.of(type, EncodedNames::of);
    }
    JsonSerializer<Object> found =
        context.findContentValueSerializer(context.constructType(type), null);
    return found instanceof CodecSerializer own ? own.writer : new MapperWriter(found);
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    boolean split = beginWhole(generator);
    try {
      writer.write(value, new GeneratorTokens(generator, context));
    } finally {
      endWhole(generator, split);
    }
  }

  @Override
  public void serializeWithType(
      Object value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
      throws IOException {
    boolean object = writer instanceof ObjectWriter;
    JsonToken shape = object ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING;
    WritableTypeId typeId = types.writeTypePrefix(generator, types.typeId(value, shape));
    boolean split = beginWhole(generator);
    try {
      GeneratorTokens tokens = new GeneratorTokens(generator, context);
      if (writer instanceof ObjectWriter properties) {
        properties.writeProperties(value, tokens);
      } else {
        writer.write(value, tokens);
      }
    } finally {
      endWhole(generator, split);
    }
    types.writeTypeSuffix(generator, typeId);
  }

  /** Switches the writing of whole characters on; returns whether it was off. */
  private static boolean beginWhole(JsonGenerator generator) {
    boolean split = !generator.isEnabled(WHOLE_CHARACTERS);
    if (split) {
      generator.enable(WHOLE_CHARACTERS);
    }
    return split;
  }

  /** Switches the writing of whole characters off if it was off before. */
  private static void endWhole(JsonGenerator generator, boolean split) {
    if (split) {
      generator.disable(WHOLE_CHARACTERS);
    }
  }

  /** Throws an exception with a property in its path, as databind does. */
  static void rethrow(Exception e, SerializerProvider context, Object owner, String property)
      throws IOException {
    ANY.wrapAndThrow(context, e, owner, property);
  }

  /** Writes values that a mapper has another serializer for. */
  private static final class MapperWriter extends ValueWriter {
    private final JsonSerializer<Object> serializer;

    MapperWriter(JsonSerializer<Object> serializer) {
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
    public void write(Object value, TokenSink sink) throws IOException {
      GeneratorTokens tokens = (GeneratorTokens) sink;
      serializer.serialize(value, tokens.generator(), tokens.requireContext());
    }
  }
}
