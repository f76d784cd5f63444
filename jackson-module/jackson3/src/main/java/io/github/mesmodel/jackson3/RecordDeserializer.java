package io.github.mesmodel.jackson3;

import io.github.mesmodel.internal.binding.RecordShape;
import io.github.mesmodel.internal.binding.Scalar;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * Reads any record of the model. It guesses that properties come in the order of the components, as
 * they are written, and looks up only those that do not.
 */
final class RecordDeserializer<T> extends StdDeserializer<T> {
  private final RecordShape<T> shape;
  private final String[] names;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final ValueDeserializer<?>[] deserializers;

  RecordDeserializer(RecordShape<T> shape) {
    super(shape.type());
    this.shape = shape;
    this.names = shape.names().toArray(String[]::new);
    this.deserializers = new ValueDeserializer<?>[names.length];
    for (int i = 0; i < names.length; i++) {
      indexes.put(names[i], i);
    }
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
    return List.of((Object[]) names);
  }

  @Override
  public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
    String name = firstName(parser);
    if (name == null && !parser.hasToken(JsonToken.END_OBJECT)) {
      return shape.type().cast(context.handleUnexpectedToken(shape.type(), parser));
    }
    @Nullable Object[] values = new Object[names.length];
    long seen = 0;
    int expected = 0;
    for (; name != null; name = parser.nextName()) {
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
  static @Nullable String firstName(JsonParser parser) {
    if (parser.isExpectedStartObjectToken()) {
      return parser.nextName();
    }
    return parser.hasToken(JsonToken.PROPERTY_NAME) ? parser.currentName() : null;
  }

  private int indexOf(String name, int expected) {
    for (int i = expected; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return indexes.getOrDefault(name, -1);
  }

  private @Nullable Object read(JsonParser parser, DeserializationContext context, int index) {
    ValueDeserializer<?> deserializer = deserializers[index];
    try {
      return parser.hasToken(JsonToken.VALUE_NULL)
          ? deserializer.getNullValue(context)
          : deserializer.deserialize(parser, context);
    } catch (RuntimeException e) {
      throw DatabindException.wrapWithPath(
          context, e, new JacksonException.Reference(shape.type(), names[index]));
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
