package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.mesmodel.json.codec.RecentStrings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of a record: an array, whose nulls are kept for validation to report. Databind's own
 * reader of strings takes the array within {@code [["a"]]} for the end of the list, and what
 * follows for the record's.
 */
final class ListDeserializer extends StdDeserializer<List<?>> {
  private final JsonDeserializer<?> elements;
  private final RecentStrings recent = new RecentStrings();

  ListDeserializer(JavaType type, JsonDeserializer<?> elements) {
    super(type);
    this.elements = elements;
  }

  @Override
  public @Nullable List<?> deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    List<@Nullable Object> list = new ArrayList<>();
    if (parser.isExpectedStartArrayToken()) {
      for (JsonToken token = parser.nextToken();
          token != null && token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        list.add(read(list, parser, context));
      }
      return list;
    }
    return context.isEnabled(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        ? Collections.singletonList(read(list, parser, context))
        : (List<?>) context.handleUnexpectedToken(getValueType(context), parser);
  }

  private @Nullable Object read(List<?> list, JsonParser parser, DeserializationContext context)
      throws IOException {
    try {
      Object element =
          parser.hasToken(JsonToken.VALUE_NULL)
              ? elements.getNullValue(context)
              : elements.deserialize(parser, context);
      return element instanceof String text ? recent.share(text) : element;
    } catch (JacksonException | RuntimeException e) {
      throw JsonMappingException.wrapWithPath(
          e, new JsonMappingException.Reference(list, list.size()));
    }
  }
}
