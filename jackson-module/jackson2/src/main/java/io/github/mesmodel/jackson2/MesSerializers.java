package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.mesmodel.json.codec.ModelTypes;
import org.jspecify.annotations.Nullable;

/** Finds the serializers of the model's types, and of no others. */
final class MesSerializers extends Serializers.Base {
  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    return find(type.getRawClass());
  }

  private static @Nullable JsonSerializer<?> find(Class<?> type) {
    return ModelTypes.isWritten(type) ? new CodecSerializer(type) : null;
  }
}
