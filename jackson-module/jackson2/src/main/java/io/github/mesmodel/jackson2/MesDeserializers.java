package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import io.github.mesmodel.json.codec.ModelTypes;
import org.jspecify.annotations.Nullable;

/** Finds the deserializers of the model's types, and of no others. */
final class MesDeserializers extends Deserializers.Base {
  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return find(type.getRawClass());
  }

  @Override
  public @Nullable JsonDeserializer<?> findEnumDeserializer(
      Class<?> type, DeserializationConfig config, BeanDescription description) {
    return find(type);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return ModelTypes.isRead(type);
  }

  private static @Nullable JsonDeserializer<?> find(Class<?> type) {
    return ModelTypes.isRead(type) ? new CodecDeserializer(type) : null;
  }
}
