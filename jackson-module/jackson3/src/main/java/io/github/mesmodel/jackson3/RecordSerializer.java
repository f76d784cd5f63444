package io.github.mesmodel.jackson3;

import io.github.mesmodel.internal.RecordShape;
import io.github.mesmodel.json.codec.Scalar;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes any record of the model: its components in order, without those that are absent or empty.
 *
 * @param <T> the type of the record
 */
final class RecordSerializer<T> extends StdSerializer<T> {
  private final RecordShape<T> shape;
  private final SerializableString[] names;
  private final ValueSerializer<Object>[] serializers;

  @SuppressWarnings({"unchecked", "rawtypes"})
  RecordSerializer(RecordShape<T> shape) {
    super(shape.type());
    this.shape = shape;
    this.names =
        shape.names().stream().map(SerializedString::new).toArray(SerializableString[]::new);
    this.serializers = new ValueSerializer[names.length];
  }

  @Override
  public void resolve(SerializationContext context) {
    for (int i = 0; i < serializers.length; i++) {
      serializers[i] = find(context, context.constructType(shape.componentTypes().get(i)));
    }
  }

  @SuppressWarnings("unchecked") // a component is written by the serializer of its type
  private static ValueSerializer<Object> find(SerializationContext context, JavaType type) {
    ValueSerializer<?> serializer =
        type.isCollectionLikeType()
            ? new ListSerializer(type, find(context, type.getContentType()))
            : findValue(context, type);
    return (ValueSerializer<Object>) serializer;
  }

  /** What the mapper is set to write in another form has a serializer of its own here. */
  private static ValueSerializer<?> findValue(SerializationContext context, JavaType type) {
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
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    generator.writeStartObject(value);
    writeComponents(value, generator, context);
    generator.writeEndObject();
  }

  @Override
  public void serializeWithType(
      T value,
      JsonGenerator generator,
      SerializationContext context,
      TypeSerializer typeSerializer) {
    WritableTypeId typeId = typeSerializer.typeId(value, JsonToken.START_OBJECT);
    typeSerializer.writeTypePrefix(generator, context, typeId);
    writeComponents(value, generator, context);
    typeSerializer.writeTypeSuffix(generator, context, typeId);
  }

  private void writeComponents(T value, JsonGenerator generator, SerializationContext context) {
    @Nullable Object[] components = shape.values(value);
    for (int i = 0; i < names.length; i++) {
      try {
        write(components[i], i, generator, context);
      } catch (RuntimeException e) {
        JacksonException.Reference reference =
            new JacksonException.Reference(value, names[i].getValue());
        throw DatabindException.wrapWithPath(context, e, reference);
      }
    }
  }

  private void write(
      @Nullable Object component,
      int index,
      JsonGenerator generator,
      SerializationContext context) {
    if (component != null && !serializers[index].isEmpty(context, component)) {
      generator.writeName(names[index]);
      serializers[index].serialize(component, generator, context);
    }
  }
}
