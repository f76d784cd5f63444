package io.github.mesmodel.jackson3;

import io.github.mesmodel.json.codec.ProblemSink;
import io.github.mesmodel.json.codec.Readers;
import io.github.mesmodel.json.codec.RecordReader;
import io.github.mesmodel.json.codec.Scalar;
import io.github.mesmodel.json.codec.ScalarReader;
import io.github.mesmodel.json.codec.TokenSource;
import io.github.mesmodel.json.codec.ValueReader;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.ClassUtil;

/** Reads a type of the model for a mapper. */
final class CodecDeserializer extends StdDeserializer<Object> {
  private final ValueReader reader;

  CodecDeserializer(Class<?> type) {
    super(type);
    this.reader = Readers.of(type, EncodedNames::of);
  }

  @Override
  public void resolve(DeserializationContext context) {
    if (reader instanceof RecordReader composed) {
      composed.resolve(type -> find(context, type));
    }
  }

  private static ValueReader find(DeserializationContext context, Class<?> type) {
    if (Scalar.of(type) != null) { // the mapper's own may read a LocalDate in another form
      return Readers.of(type, EncodedNames::of);
    }
    ValueDeserializer<?> found =
        context.findContextualValueDeserializer(context.constructType(type), null);
    if (found instanceof CodecDeserializer own) {
      return own.reader;
    }
    boolean plain = type == String.class || type == Integer.class;
    return plain && ClassUtil.isJacksonStdImpl(found)
        ? Readers.of(type, EncodedNames::of)
        : new MapperReader(found);
  }

  @Override
  public boolean isCachable() {
    return true;
  }

  @Override
  public @Nullable Collection<Object> getKnownPropertyNames() {
    return reader instanceof RecordReader composed ? List.copyOf(composed.names()) : null;
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
    ParserTokens tokens = new ParserTokens(parser, null);
    try {
      return reader.read(tokens, tokens.kind(), new MapperProblems(parser, context));
    } catch (IOException e) {
      throw JacksonIOException.construct(e, parser); // no parser of this major throws one
    }
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types) {
    return reader instanceof ScalarReader
        ? types.deserializeTypedFromScalar(parser, context)
        : super.deserializeWithType(parser, context, types);
  }

  /** Reads values that a mapper has another deserializer for. */
  private static final class MapperReader extends ValueReader {
    private final ValueDeserializer<?> deserializer;

    MapperReader(ValueDeserializer<?> deserializer) {
      this.deserializer = deserializer;
    }

    @Override
    public @Nullable Object read(TokenSource source, TokenSource.Kind kind, ProblemSink problems) {
      MapperProblems mapper = (MapperProblems) problems;
      return deserializer.deserialize(mapper.parser(), mapper.context());
    }

    @Override
    public @Nullable Object ofNull(ProblemSink problems) {
      return deserializer.getNullValue(((MapperProblems) problems).context());
    }

    @Override
    public @Nullable Object ofAbsent(ProblemSink problems) {
      return deserializer.getAbsentValue(((MapperProblems) problems).context());
    }
  }
}
