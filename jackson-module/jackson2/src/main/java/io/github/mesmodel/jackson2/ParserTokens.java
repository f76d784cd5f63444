package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import io.github.mesmodel.json.codec.DecodedDocument;
import io.github.mesmodel.json.codec.Names;
import io.github.mesmodel.json.codec.TokenSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a parser.
 *
 * @param parser the parser
 * @param document the document whose text is parsed, null for any other parser
 */
@SuppressWarnings("EnumOrdinal") // only in memory, because an array is faster than a map
record ParserTokens(JsonParser parser, @Nullable DecodedDocument document) implements TokenSource {
  /** The kinds of tokens, by ordinal. */
  private static final Kind[] KINDS = new Kind[JsonToken.values().length];

  static {
    for (JsonToken token : JsonToken.values()) {
      KINDS[token.ordinal()] =
          switch (token) {
            case START_OBJECT -> Kind.OBJECT;
            case END_OBJECT -> Kind.END_OBJECT;
            case START_ARRAY -> Kind.ARRAY;
            case END_ARRAY -> Kind.END_ARRAY;
            case FIELD_NAME -> Kind.NAME;
            case VALUE_STRING -> Kind.STRING;
            case VALUE_NUMBER_INT -> Kind.INTEGER;
            case VALUE_NUMBER_FLOAT -> Kind.FRACTION;
            case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
            case VALUE_NULL -> Kind.NULL;
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Kind.OTHER;
          };
    }
  }

  @Override
  public Kind kind() {
    return kind(parser.currentToken());
  }

  @Override
  public Kind next() throws IOException {
    return kind(parser.nextToken());
  }

  private static Kind kind(@Nullable JsonToken token) {
    return token == null ? Kind.NONE : KINDS[token.ordinal()];
  }

  @Override
  public int nextName(Names names, int guess) throws IOException {
    if (parser.nextFieldName(((EncodedNames) names).names()[guess])) {
      return guess;
    }
    return parser.hasToken(JsonToken.FIELD_NAME) ? OTHER : NONE;
  }

  @Override
  public @Nullable String nextName() throws IOException {
    return parser.nextFieldName();
  }

  @Override
  public String name() throws IOException {
    return parser.currentName();
  }

  @Override
  public String string() throws IOException {
    return parser.getText();
  }

  @Override
  public @Nullable Integer integer() throws IOException {
    return parser.getNumberType() == NumberType.INT ? parser.getIntValue() : null;
  }

  @Override
  public void skip() throws IOException {
    parser.skipChildren();
  }

  @Override
  public long offset() {
    return byteOffset(parser.currentTokenLocation());
  }

  /** Returns the offset behind what is parsed, in bytes, from 0. */
  long end() {
    return byteOffset(parser.currentLocation());
  }

  private long byteOffset(JsonLocation location) {
    return document == null
        ? location.getByteOffset()
        : document.byteOffset(location.getCharOffset());
  }

  @Override
  public String pointer() {
    return parser.getParsingContext().pathAsPointer().toString();
  }
}
