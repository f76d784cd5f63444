package io.github.mesmodel.jackson3;

import io.github.mesmodel.json.codec.RecentStrings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a list of a record: an array, whose nulls are kept for validation to report. Databind's own
 * reader of strings takes the array within {@code [["a"]]} for the end of the list, and what
 * follows for the record's.
 */
final class ListDeserializer extends StdDeserializer<List<?>> {
  private final ValueDeserializer<?> elements;
  private final RecentStrings recent = new RecentStrings();

  ListDeserializer(JavaType type, ValueDeserializer<?> elements) {
    super(type);
    this.elements = elements;
  }

  @Override
  public @Nullable List<?> deserialize(JsonParser parser, DeserializationContext context) {
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

  private @Nullable Object read(List<?> list, JsonParser parser, DeserializationContext context) {
    try {
      Object element =
          parser.hasToken(JsonToken.VALUE_NULL)
              ? elements.getNullValue(context)
              : elements.deserialize(parser, context);
      return element instanceof String text ? recent.share(text) : element;
    } catch (RuntimeException e) {
      throw DatabindException.wrapWithPath(
          context, e, new JacksonException.Reference(list, list.size()));
    }
  }
}
