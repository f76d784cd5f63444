package io.github.mesmodel.jackson3;

import io.github.mesmodel.json.codec.ModelTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds the deserializers of the model's types, and of no others. */
final class MesDeserializers extends Deserializers.Base {
  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return find(type.getRawClass());
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return find(type.getRawClass());
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return ModelTypes.isRead(type);
  }

  private static @Nullable ValueDeserializer<?> find(Class<?> type) {
    return ModelTypes.isRead(type) ? new CodecDeserializer(type) : null;
  }
}
