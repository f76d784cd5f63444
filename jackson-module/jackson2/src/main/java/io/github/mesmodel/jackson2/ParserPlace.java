package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import io.github.mesmodel.json.ProblemPlace;

/**
 * The place of the value that a parser is at.
 *
 * @param parser the parser
 */
record ParserPlace(JsonParser parser) implements ProblemPlace {
  @Override
  public long offset() {
    return parser.currentTokenLocation().getByteOffset();
  }

  @Override
  public String pointer() {
    return parser.getParsingContext().pathAsPointer().toString();
  }
}
