package io.github.mesmodel.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.mesmodel.json.codec.ModelTypes;
import io.github.mesmodel.json.codec.Scalar;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Finds the codecs of the model's values as keys of a user's map, such as one by kind of network.
 */
final class MesKeys extends Serializers.Base implements KeyDeserializers {
  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    Scalar<?> scalar = scalar(type);
    return scalar == null ? null : new CodecKeySerializer<>(scalar);
  }

  @Override
  public @Nullable ValueSerializer<?> findEnumSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    return findSerializer(config, type, description, format);
  }

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    Scalar<?> scalar = scalar(type);
    return scalar == null ? null : new CodecKeyDeserializer(scalar);
  }

  private static @Nullable Scalar<?> scalar(JavaType type) {
    return ModelTypes.isRead(type.getRawClass()) ? Scalar.of(type.getRawClass()) : null;
  }
}
