package io.github.mesmodel.jackson3;

import io.github.mesmodel.internal.RecordShape;
import io.github.mesmodel.internal.binding.Scalar;
import java.io.Serializable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
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
 */
final class RecordSerializer<T> extends StdSerializer<T> {
  private final RecordShape<T> shape;
  private final SerializableString[] names;
  private final @Nullable ValueSerializer<Object>[] serializers;

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
      serializers[i] = find(context, valueType(shape.componentTypes().get(i)));
    }
  }

  /** Returns the type of the elements of a list, and any other type as it is. */
  private static Type valueType(Type type) {
    return type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
  }

  /** Returns null for a component that may hold anything, such as the value of a violation. */
  @SuppressWarnings("unchecked")
  private static @Nullable ValueSerializer<Object> find(SerializationContext context, Type type) {
    if (type == Serializable.class) {
      return null;
    }
    JavaType javaType = context.constructType(type);
    Scalar<?> scalar = Scalar.of(javaType.getRawClass());
    return scalar == null
        ? context.findContentValueSerializer(javaType, null)
        // The mapper's own may write a LocalDate in another form.
        : (ValueSerializer<Object>) (ValueSerializer<?>) new ScalarSerializer<>(scalar);
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
    for (int i = 0; i < names.length; i++) {
      try {
        write(shape.get(value, i), i, generator, context);
      } catch (Throwable e) {
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
    if (component == null || (component instanceof List<?> list && list.isEmpty())) {
      return;
    }
    generator.writeName(names[index]);
    ValueSerializer<Object> serializer = serializers[index];
    if (component instanceof List<?> list && serializer != null) {
      writeList(list, serializer, generator, context);
    } else {
      writeValue(component, serializer, generator, context);
    }
  }

  private static void writeList(
      List<?> list,
      ValueSerializer<Object> serializer,
      JsonGenerator generator,
      SerializationContext context) {
    generator.writeStartArray(list, list.size());
    for (Object element : list) {
      if (element == null) {
        generator.writeNull();
      } else {
        writeValue(element, serializer, generator, context);
      }
    }
    generator.writeEndArray();
  }

  /** Writes strings and integers itself: a mapper may be set to write them in another form. */
  private static void writeValue(
      Object value,
      @Nullable ValueSerializer<Object> serializer,
      JsonGenerator generator,
      SerializationContext context) {
    if (value instanceof String text) {
      generator.writeString(text);
    } else if (value instanceof Integer number) {
      generator.writeNumber(number);
    } else if (serializer == null) {
      generator.writePOJO(value);
    } else {
      serializer.serialize(value, generator, context);
    }
  }
}
