package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.mesmodel.internal.RecordShape;
import io.github.mesmodel.json.codec.Scalar;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads any record of the model.
 *
 * @param <T> the type of the record
 */
final class RecordDeserializer<T> extends StdDeserializer<T> implements ResolvableDeserializer {
  private final RecordShape<T> shape;
  private final PropertyNames names;
  private final JsonDeserializer<?>[] deserializers;

  RecordDeserializer(RecordShape<T> shape) {
    super(shape.type());
    this.shape = shape;
    this.names = new PropertyNames(shape.names());
    this.deserializers = new JsonDeserializer<?>[shape.names().size()];
  }

  @Override
  public void resolve(DeserializationContext context) throws JsonMappingException {
    for (int i = 0; i < deserializers.length; i++) {
      deserializers[i] = find(context, context.constructType(shape.componentTypes().get(i)));
    }
  }

  private static JsonDeserializer<?> find(DeserializationContext context, JavaType type)
      throws JsonMappingException {
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
  public @Nullable T deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
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

  private @Nullable Object read(JsonParser parser, DeserializationContext context, int index)
      throws IOException {
    JsonDeserializer<?> deserializer = deserializers[index];
    try {
      return parser.hasToken(JsonToken.VALUE_NULL)
          ? deserializer.getNullValue(context)
          : deserializer.deserialize(parser, context);
    } catch (JacksonException | RuntimeException e) {
      throw JsonMappingException.wrapWithPath(
          e, new JsonMappingException.Reference(shape.type(), names.get(index)));
    }
  }

  private void fillAbsent(@Nullable Object[] values, long seen, DeserializationContext context)
      throws JsonMappingException {
    for (int i = 0; i < values.length; i++) {
      if ((seen & (1L << i)) == 0) {
        values[i] = deserializers[i].getAbsentValue(context);
      }
    }
  }

  private @Nullable T build(@Nullable Object[] values, DeserializationContext context)
      throws IOException {
    try {
      return shape.build(values);
    } catch (Throwable e) {
      return shape.type().cast(context.handleInstantiationProblem(shape.type(), values, e));
    }
  }
}
