package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.mesmodel.Movement;
import io.github.mesmodel.internal.binding.ProblemPlace;
import io.github.mesmodel.internal.binding.Problems;
import io.github.mesmodel.internal.binding.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Binds one document to a movement, and notes what does not fit. */
final class MovementBinding {
  /** What Jackson says of places: the report has its own. */
  private static final Pattern PLACE =
      Pattern.compile("\\s*\\(?(start marker )?at \\[Source:[^]]*]\\)?");

  private MovementBinding() {}

  /** Returns the movement, null if none can be built. */
  static @Nullable Movement bind(ObjectReader json, byte[] document, Problems problems) {
    try (JsonParser parser = json.createParser(document)) {
      Movement movement = movement(json, parser, problems);
      if (movement != null) {
        checkEnd(parser, problems);
      }
      return isUtf8(document, problems) ? movement : null;
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory can be read", e);
    }
  }

  /** The parser lets some bytes pass that are not UTF-8. */
  private static boolean isUtf8(byte[] document, Problems problems) {
    int malformed = Utf8.firstMalformed(document);
    if (malformed >= 0) {
      problems.encoding(malformed);
    }
    return malformed < 0;
  }

  private static @Nullable Movement movement(
      ObjectReader json, JsonParser parser, Problems problems) throws IOException {
    try {
      JsonToken first = parser.nextToken();
      if (first == null) {
        problems.empty();
      } else if (first == JsonToken.VALUE_NULL) {
        problems.wrongType(new ParserPlace(parser), Movement.class);
      } else {
        return json.withAttribute(ProblemCollector.key(), problems).readValue(parser);
      }
    } catch (JacksonException e) {
      end(e.getCause() instanceof JacksonException cause ? cause : e, parser, problems);
    }
    return null;
  }

  private static void end(JacksonException e, JsonParser parser, Problems problems) {
    if (e instanceof StreamConstraintsException) {
      limit(e.getOriginalMessage(), new ParserPlace(parser), problems);
    } else {
      notJson(e, parser, problems);
    }
  }

  /** Jackson tells which of its bounds is reached by the name of its getter alone. */
  private static void limit(String message, ProblemPlace place, Problems problems) {
    if (message.contains("getMaxNestingDepth")) {
      problems.tooDeep(place);
    } else if (message.contains("getMaxNumberLength")) {
      problems.tooManyDigits(place);
    } else {
      problems.tooLong(place);
    }
  }

  private static void notJson(JacksonException e, JsonParser parser, Problems problems) {
    String detail = PLACE.matcher(e.getOriginalMessage()).replaceAll("");
    String pointer = new ParserPlace(parser).pointer();
    problems.syntax(ProblemPlace.of(offset(e, parser), pointer), detail);
  }

  private static long offset(JacksonException e, JsonParser parser) {
    JsonLocation location = e.getLocation();
    long offset = location == null ? -1 : location.getByteOffset();
    return offset < 0 ? parser.currentLocation().getByteOffset() : offset;
  }

  private static void checkEnd(JsonParser parser, Problems problems) throws IOException {
    try {
      if (parser.nextToken() == null) {
        return;
      }
    } catch (JacksonException e) {
      // What follows is not even JSON: it should not be there in any case.
    }
    problems.trailing(new ParserPlace(parser).offset());
  }
}
