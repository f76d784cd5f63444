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
import io.github.mesmodel.internal.binding.RecordShape;
import io.github.mesmodel.internal.binding.Scalar;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads any record of the model. It guesses that properties come in the order of the components, as
 * they are written, and looks up only those that do not.
 */
final class RecordDeserializer<T> extends StdDeserializer<T> implements ResolvableDeserializer {
  private final RecordShape<T> shape;
  private final String[] names;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final JsonDeserializer<?>[] deserializers;

  RecordDeserializer(RecordShape<T> shape) {
    super(shape.type());
    this.shape = shape;
    this.names = shape.names().toArray(String[]::new);
    this.deserializers = new JsonDeserializer<?>[names.length];
    for (int i = 0; i < names.length; i++) {
      indexes.put(names[i], i);
    }
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
    return List.of((Object[]) names);
  }

  @Override
  public @Nullable T deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    String name = firstName(parser);
    if (name == null && !parser.hasToken(JsonToken.END_OBJECT)) {
      return shape.type().cast(context.handleUnexpectedToken(shape.type(), parser));
    }
    @Nullable Object[] values = new Object[names.length];
    long seen = 0;
    int expected = 0;
    for (; name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      int index = indexOf(name, expected);
      if (index < 0) {
        handleUnknownProperty(parser, context, shape.type(), name);
      } else if ((seen & (1L << index)) == 0
          || !ProblemCollector.refusesDuplicate(parser, context)) {
        values[index] = read(parser, context, index);
        seen |= 1L << index;
        expected = index + 1;
      }
    }
    fillAbsent(values, seen, context);
    return build(values, context);
  }

  /** Moves to the first property, of an object that may already have been entered. */
  static @Nullable String firstName(JsonParser parser) throws IOException {
    if (parser.isExpectedStartObjectToken()) {
      return parser.nextFieldName();
    }
    return parser.hasToken(JsonToken.FIELD_NAME) ? parser.currentName() : null;
  }

  private int indexOf(String name, int expected) {
    for (int i = expected; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return indexes.getOrDefault(name, -1);
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
          e, new JsonMappingException.Reference(shape.type(), names[index]));
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
