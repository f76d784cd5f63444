package io.github.mesmodel.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.mesmodel.json.codec.ModelTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds the serializers of the model's types, and of no others. */
final class MesSerializers extends Serializers.Base {
  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    return find(type.getRawClass());
  }

  @Override
  public @Nullable ValueSerializer<?> findEnumSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    return find(type.getRawClass());
  }

  private static @Nullable ValueSerializer<?> find(Class<?> type) {
    return ModelTypes.isWritten(type) ? new CodecSerializer(type) : null;
  }
}
