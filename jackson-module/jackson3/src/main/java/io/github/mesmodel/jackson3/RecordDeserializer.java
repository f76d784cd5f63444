package io.github.mesmodel.jackson3;

import io.github.mesmodel.internal.RecordShape;
import io.github.mesmodel.json.codec.Scalar;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads any record of the model.
 *
 * @param <T> the type of the record
 */
final class RecordDeserializer<T> extends StdDeserializer<T> {
  private final RecordShape<T> shape;
  private final PropertyNames names;
  private final ValueDeserializer<?>[] deserializers;

  RecordDeserializer(RecordShape<T> shape) {
    super(shape.type());
    this.shape = shape;
    this.names = new PropertyNames(shape.names());
    this.deserializers = new ValueDeserializer<?>[shape.names().size()];
  }

  @Override
  public void resolve(DeserializationContext context) {
    for (int i = 0; i < deserializers.length; i++) {
      deserializers[i] = find(context, context.constructType(shape.componentTypes().get(i)));
    }
  }

  private static ValueDeserializer<?> find(DeserializationContext context, JavaType type) {
    if (type.isCollectionLikeType()) {
      return new ListDeserializer(type, find(context, type.getContentType()));
    }
    Scalar<?> scalar = Scalar.of(type.getRawClass());
    return scalar == null
        ? context.findContextualValueDeserializer(type, null)
        : new ScalarDeserializer<>(scalar); // the mapper's own may read a LocalDate in another form
  }

  @Override
  public boolean isCachable() {
    return true;
  }

  @Override
  public Collection<Object> getKnownPropertyNames() {
    return List.copyOf(shape.names());
  }

  @Override
  public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
    int index = names.first(parser);
    if (index == PropertyNames.NONE && !parser.hasToken(JsonToken.END_OBJECT)) {
      return shape.type().cast(context.handleUnexpectedToken(shape.type(), parser));
    }
    @Nullable Object[] values = new Object[deserializers.length];
    long seen = 0;
    for (; index != PropertyNames.NONE; index = names.after(index, parser)) {
      parser.nextToken();
      if (index == PropertyNames.UNKNOWN) {
        handleUnknownProperty(parser, context, shape.type(), parser.currentName());
      } else if ((seen & (1L << index)) == 0
          || !ProblemCollector.refusesDuplicate(parser, context)) {
        values[index] = read(parser, context, index);
        seen |= 1L << index;
      }
    }
    fillAbsent(values, seen, context);
    return build(values, context);
  }

  private @Nullable Object read(JsonParser parser, DeserializationContext context, int index) {
    ValueDeserializer<?> deserializer = deserializers[index];
    try {
      return parser.hasToken(JsonToken.VALUE_NULL)
          ? deserializer.getNullValue(context)
          : deserializer.deserialize(parser, context);
    } catch (RuntimeException e) {
      throw DatabindException.wrapWithPath(
          context, e, new JacksonException.Reference(shape.type(), names.get(index)));
    }
  }

  private void fillAbsent(@Nullable Object[] values, long seen, DeserializationContext context) {
    for (int i = 0; i < values.length; i++) {
      if ((seen & (1L << i)) == 0) {
        values[i] = deserializers[i].getAbsentValue(context);
      }
    }
  }

  private @Nullable T build(@Nullable Object[] values, DeserializationContext context) {
    try {
      return shape.build(values);
    } catch (Throwable e) {
      return shape.type().cast(context.handleInstantiationProblem(shape.type(), values, e));
    }
  }
}
