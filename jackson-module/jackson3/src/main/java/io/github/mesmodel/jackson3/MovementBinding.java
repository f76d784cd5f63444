package io.github.mesmodel.jackson3;

import io.github.mesmodel.Movement;
import io.github.mesmodel.json.DocumentBinding;
import io.github.mesmodel.json.PointerTree;
import io.github.mesmodel.json.Problems;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectReader;

/**
 * Binds documents to movements with the reader's own mapper.
 *
 * @param json the mapper
 */
record MovementBinding(ObjectReader json) implements DocumentBinding {
  @Override
  public Binding bind(byte[] document, Problems problems) {
    try (JsonParser parser = json.createParser(document)) {
      return bind(parser, problems);
    }
  }

  /** What Jackson refuses, and where, the bytes tell: its own words differ between releases. */
  private Binding bind(JsonParser parser, Problems problems) {
    try {
      Movement movement = movement(parser, problems);
      return Binding.complete(movement, parser.currentLocation().getByteOffset());
    } catch (JacksonException e) {
      return Binding.brokenOff(parser.currentLocation().getByteOffset());
    }
  }

  private @Nullable Movement movement(JsonParser parser, Problems problems) {
    if (parser.nextToken() == JsonToken.VALUE_NULL) {
      problems.wrongType(new ParserPlace(parser), Movement.class);
      return null;
    }
    return json.withAttribute(ProblemCollector.key(), problems).readValue(parser);
  }

  @Override
  public PointerTree locate(PointerTree sought, byte[] document) {
    return PointerLocator.locate(sought, json, document);
  }
}
