package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.mesmodel.internal.RecordShape;
import io.github.mesmodel.json.codec.Scalar;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Writes any record of the model: its components in order, without those that are absent or empty.
 *
 * @param <T> the type of the record
 */
final class RecordSerializer<T> extends StdSerializer<T> implements ResolvableSerializer {
  private final RecordShape<T> shape;
  private final SerializableString[] names;
  private final JsonSerializer<Object>[] serializers;

  @SuppressWarnings({"unchecked", "rawtypes"})
  RecordSerializer(RecordShape<T> shape) {
    super(shape.type());
    this.shape = shape;
    this.names =
        shape.names().stream().map(SerializedString::new).toArray(SerializableString[]::new);
    this.serializers = new JsonSerializer[names.length];
  }

  @Override
  public void resolve(SerializerProvider context) throws JsonMappingException {
    for (int i = 0; i < serializers.length; i++) {
      serializers[i] = find(context, context.constructType(shape.componentTypes().get(i)));
    }
  }

  @SuppressWarnings("unchecked") // a component is written by the serializer of its type
  private static JsonSerializer<Object> find(SerializerProvider context, JavaType type)
      throws JsonMappingException {
    JsonSerializer<?> serializer =
        type.isCollectionLikeType()
            ? new ListSerializer(type, find(context, type.getContentType()))
            : findValue(context, type);
    return (JsonSerializer<Object>) serializer;
  }

  /** What the mapper is set to write in another form has a serializer of its own here. */
  private static JsonSerializer<?> findValue(SerializerProvider context, JavaType type)
      throws JsonMappingException {
    if (type.hasRawClass(String.class)) {
      return new PlainStringSerializer();
    }
    if (type.hasRawClass(Integer.class) || type.hasRawClass(int.class)) {
      return new PlainIntegerSerializer();
    }
    if (type.hasRawClass(Serializable.class)) {
      return new AnyValueSerializer();
    }
    Scalar<?> scalar = Scalar.of(type.getRawClass());
    return scalar == null
        ? context.findContentValueSerializer(type, null)
        : new ScalarSerializer<>(scalar);
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    generator.writeStartObject(value);
    writeComponents(value, generator, context);
    generator.writeEndObject();
  }

  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider context, TypeSerializer typeSerializer)
      throws IOException {
    WritableTypeId typeId = typeSerializer.typeId(value, JsonToken.START_OBJECT);
    typeSerializer.writeTypePrefix(generator, typeId);
    writeComponents(value, generator, context);
    typeSerializer.writeTypeSuffix(generator, typeId);
  }

  private void writeComponents(T value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    @Nullable Object[] components = shape.values(value);
    boolean split = WholeCharacters.begin(generator);
    try {
      for (int i = 0; i < names.length; i++) {
        writeNamed(components[i], i, value, generator, context);
      }
    } finally {
      WholeCharacters.end(generator, split);
    }
  }

  private void writeNamed(
      @Nullable Object component,
      int index,
      T owner,
      JsonGenerator generator,
      SerializerProvider context)
      throws IOException {
    try {
      write(component, index, generator, context);
    } catch (IOException | RuntimeException e) {
      wrapAndThrow(context, e, owner, names[index].getValue());
    }
  }

  private void write(
      @Nullable Object component, int index, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    if (component != null && !serializers[index].isEmpty(context, component)) {
      generator.writeFieldName(names[index]);
      serializers[index].serialize(component, generator, context);
    }
  }
}
