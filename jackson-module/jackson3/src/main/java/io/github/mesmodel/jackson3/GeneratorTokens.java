package io.github.mesmodel.jackson3;

import io.github.mesmodel.json.codec.Names;
import io.github.mesmodel.json.codec.TokenSink;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;

/**
 * The tokens for a generator.
 *
 * @param generator the generator
 * @param context the context of the mapper, null without a mapper: no class of databind is loaded
 *     then
 */
record GeneratorTokens(JsonGenerator generator, @Nullable SerializationContext context)
    implements TokenSink {
  @Override
  public void beginObject(Object owner) throws IOException {
    generator.writeStartObject(owner);
  }

  @Override
  public void endObject() throws IOException {
    generator.writeEndObject();
  }

  @Override
  public void beginArray(Object owner, int size) throws IOException {
    generator.writeStartArray(owner, size);
  }

  @Override
  public void endArray() throws IOException {
    generator.writeEndArray();
  }

  @Override
  public void name(Names names, int index) throws IOException {
    generator.writeName(((EncodedNames) names).names()[index]);
  }

  @Override
  public void name(String name) throws IOException {
    generator.writeName(name);
  }

  @Override
  public void string(String text) throws IOException {
    generator.writeString(text);
  }

  @Override
  public void integer(int number) throws IOException {
    generator.writeNumber(number);
  }

  @Override
  public void nothing() throws IOException {
    generator.writeNull();
  }

  @Override
  public void other(Object value) throws IOException {
    generator.writePOJO(value);
  }

  @Override
  public void passing(Exception e, Object owner, String property) throws IOException {
    if (context != null) {
      throw DatabindException.wrapWithPath(
          context, e, new JacksonException.Reference(owner, property));
    }
  }

  /**
   * Returns the context, which is not null, because only mappers write reports with values of any
   * type.
   */
  SerializationContext requireContext() {
    return Objects.requireNonNull(context, "context");
  }
}
