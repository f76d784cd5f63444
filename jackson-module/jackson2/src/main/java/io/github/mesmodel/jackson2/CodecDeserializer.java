package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.ClassUtil;
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

/** Reads a type of the model for a mapper. */
final class CodecDeserializer extends StdDeserializer<Object> implements ResolvableDeserializer {
  private final ValueReader reader;

  CodecDeserializer(Class<?> type) {
    super(type);
    this.reader = Readers.of(type, EncodedNames::of);
  }

  @Override
  public void resolve(DeserializationContext context) throws JsonMappingException {
    if (reader instanceof RecordReader composed) {
      composed.resolve(type -> find(context, type));
    }
  }

  private static ValueReader find(DeserializationContext context, Class<?> type)
      throws JsonMappingException {
    if (Scalar.of(type) != null) { // the mapper's own may read a LocalDate in another form
      return Readers.of(type, EncodedNames::of);
    }
    JsonDeserializer<?> found =
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
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    ParserTokens tokens = new ParserTokens(parser, null);
    return reader.read(tokens, tokens.kind(), new MapperProblems(parser, context));
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types)
      throws IOException {
    return reader instanceof ScalarReader
        ? types.deserializeTypedFromScalar(parser, context)
        : super.deserializeWithType(parser, context, types);
  }

  /** Reads values that a mapper has another deserializer for. */
  private static final class MapperReader extends ValueReader {
    private final JsonDeserializer<?> deserializer;

    MapperReader(JsonDeserializer<?> deserializer) {
      this.deserializer = deserializer;
    }

    @Override
    public @Nullable Object read(TokenSource source, TokenSource.Kind kind, ProblemSink problems)
        throws IOException {
      MapperProblems mapper = (MapperProblems) problems;
      return deserializer.deserialize(mapper.parser(), mapper.context());
    }

    @Override
    public @Nullable Object ofNull(ProblemSink problems) throws IOException {
      return deserializer.getNullValue(((MapperProblems) problems).context());
    }

    @Override
    public @Nullable Object ofAbsent(ProblemSink problems) throws IOException {
      return deserializer.getAbsentValue(((MapperProblems) problems).context());
    }
  }
}
