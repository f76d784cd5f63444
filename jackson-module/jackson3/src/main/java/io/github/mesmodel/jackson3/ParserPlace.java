package io.github.mesmodel.jackson3;

import io.github.mesmodel.json.ProblemPlace;
import tools.jackson.core.JsonParser;

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
    return parser.streamReadContext().pathAsPointer().toString();
  }
}
