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
import io.github.mesmodel.internal.binding.RecordShape;
import io.github.mesmodel.internal.binding.Scalar;
import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes any record of the model: its components in order, without those that are absent or empty.
 */
final class RecordSerializer<T> extends StdSerializer<T> implements ResolvableSerializer {
  private final RecordShape<T> shape;
  private final SerializableString[] names;
  private final @Nullable JsonSerializer<Object>[] serializers;

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
      serializers[i] = find(context, valueType(shape.componentTypes().get(i)));
    }
  }

  /** Returns the type of the elements of a list, and any other type as it is. */
  private static Type valueType(Type type) {
    return type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
  }

  /** Returns null for a component that may hold anything, such as the value of a violation. */
  @SuppressWarnings("unchecked")
  private static @Nullable JsonSerializer<Object> find(SerializerProvider context, Type type)
      throws JsonMappingException {
    if (type == Serializable.class) {
      return null;
    }
    JavaType javaType = context.constructType(type);
    Scalar<?> scalar = Scalar.of(javaType.getRawClass());
    return scalar == null
        ? context.findContentValueSerializer(javaType, null)
        // The mapper's own may write a LocalDate in another form.
        : (JsonSerializer<Object>) (JsonSerializer<?>) new ScalarSerializer<>(scalar);
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    generator.writeStartObject(value);
    WholeCharacters.write(generator, () -> writeComponents(value, generator, context));
    generator.writeEndObject();
  }

  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider context, TypeSerializer typeSerializer)
      throws IOException {
    WritableTypeId typeId = typeSerializer.typeId(value, JsonToken.START_OBJECT);
    typeSerializer.writeTypePrefix(generator, typeId);
    WholeCharacters.write(generator, () -> writeComponents(value, generator, context));
    typeSerializer.writeTypeSuffix(generator, typeId);
  }

  private void writeComponents(T value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    for (int i = 0; i < names.length; i++) {
      try {
        write(shape.get(value, i), i, generator, context);
      } catch (Throwable e) {
        wrapAndThrow(context, e, value, names[i].getValue());
      }
    }
  }

  private void write(
      @Nullable Object component, int index, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    if (component == null || (component instanceof List<?> list && list.isEmpty())) {
      return;
    }
    generator.writeFieldName(names[index]);
    JsonSerializer<Object> serializer = serializers[index];
    if (component instanceof List<?> list && serializer != null) {
      writeList(list, serializer, generator, context);
    } else {
      writeValue(component, serializer, generator, context);
    }
  }

  private static void writeList(
      List<?> list,
      JsonSerializer<Object> serializer,
      JsonGenerator generator,
      SerializerProvider context)
      throws IOException {
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
      @Nullable JsonSerializer<Object> serializer,
      JsonGenerator generator,
      SerializerProvider context)
      throws IOException {
    if (value instanceof String text) {
      generator.writeString(text);
    } else if (value instanceof Integer number) {
      generator.writeNumber(number);
    } else if (serializer == null) {
      context.defaultSerializeValue(value, generator);
    } else {
      serializer.serialize(value, generator, context);
    }
  }
}
