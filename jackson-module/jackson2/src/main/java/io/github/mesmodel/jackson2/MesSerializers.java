package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.internal.RecordShape;
import io.github.mesmodel.json.codec.ModelTypes;
import io.github.mesmodel.json.codec.Scalar;
import org.jspecify.annotations.Nullable;

/** Finds the serializers of the model's types, and of them alone. */
final class MesSerializers extends Serializers.Base {
  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    return find(type.getRawClass());
  }

  private static @Nullable JsonSerializer<?> find(Class<?> type) {
    if (!ModelTypes.isWritten(type)) {
      return null;
    }
    if (type == LocalizedText.class) {
      return new LocalizedTextSerializer();
    }
    Scalar<?> scalar = Scalar.of(type);
    return scalar == null
        ? new RecordSerializer<>(new RecordShape<>(type))
        : new ScalarSerializer<>(scalar);
  }
}
