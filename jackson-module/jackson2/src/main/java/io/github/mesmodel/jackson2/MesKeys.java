package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.mesmodel.json.codec.ModelTypes;
import io.github.mesmodel.json.codec.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * Finds the codecs of the model's values as keys of a user's map, such as one by kind of network.
 */
final class MesKeys extends Serializers.Base implements KeyDeserializers {
  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    Scalar<?> scalar = scalar(type);
    return scalar == null ? null : new CodecKeySerializer<>(scalar);
  }

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    Scalar<?> scalar = scalar(type);
    return scalar == null ? null : new CodecKeyDeserializer(scalar);
  }

  private static @Nullable Scalar<?> scalar(JavaType type) {
    return ModelTypes.isRead(type.getRawClass()) ? Scalar.of(type.getRawClass()) : null;
  }
}
