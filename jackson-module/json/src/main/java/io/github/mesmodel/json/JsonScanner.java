package io.github.mesmodel.json;

import io.github.mesmodel.internal.Quoted;
import io.github.mesmodel.json.codec.ReadingLimits;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a document that a parser refused stops being JSON (RFC 8259) or exceeds a limit. A
 * report depends only on the bytes, because the messages and the places of parsers change from
 * release to release.
 */
final class JsonScanner {
  private static final int END = -1;
  private static final String ENTRIES = ".entries";

  private final byte[] document;
  private final ReadingLimits limits;
  private int position;
  private int entries;
  private @Nullable JsonPath path;

  private JsonScanner(byte[] document, ReadingLimits limits) {
    this.document = document;
    this.limits = limits;
    this.position = Utf8.markLength(document);
  }

  /** Returns the first fault of a document in UTF-8 that is not blank; null if it has none. */
  static @Nullable JsonFault firstFault(byte[] document, ReadingLimits limits) {
    return new JsonScanner(document, limits).scan();
  }

  /**
   * Returns the fault of a document with more entries than the limit; null if there are no more, or
   * if another fault is before. Few documents are scanned, because an entry takes two bytes, and
   * follows a comma or begins its container.
   */
  static @Nullable JsonFault excessEntry(byte[] document, ReadingLimits limits) {
    if (document.length / 2 <= limits.entries() || separators(document) <= limits.entries()) {
      return null;
    }
    JsonFault fault = firstFault(document, limits);
    return fault != null && fault.variant().equals(ENTRIES) ? fault : null;
  }

  private static int separators(byte[] document) {
    int count = 0;
    for (byte each : document) {
      count += each == ',' || each == '[' || each == '{' ? 1 : 0;
    }
    return count;
  }

  private @Nullable JsonFault scan() {
    JsonFault fault = value();
    while (fault == null && path != null) {
      fault = step(path);
    }
    return fault == null && nextToken() != END ? JsonFault.syntax(".trailing", position) : fault;
  }

  /** Reads the next entry of an array or an object, or its end. */
  private @Nullable JsonFault step(JsonPath container) {
    int current = nextToken();
    if (current == (container.isArray() ? ']' : '}')) {
      position++;
      path = container.outer();
      return null;
    }
    if (container.hasEntries()) {
      if (current != ',') {
        return unexpected(container.isArray() ? ".array" : ".object").at(containerPointer());
      }
      position++;
    }
    return container.isArray() ? element(container) : property(container);
  }

  private @Nullable JsonFault element(JsonPath array) {
    array.nextElement();
    return entry();
  }

  private @Nullable JsonFault property(JsonPath object) {
    if (nextToken() != '"') {
      return unexpected(".name").at(containerPointer());
    }
    int quote = position;
    JsonFault fault = string(JsonStringScanner.ofName(document, quote));
    if (fault != null) {
      return fault.at(containerPointer());
    }
    object.nextProperty(Utf8.decode(document, quote + 1, position - 1));
    if (nextToken() != ':') {
      return unexpected(".colon").at(entryPointer());
    }
    position++;
    return entry();
  }

  private @Nullable JsonFault entry() {
    nextToken();
    return entries++ < limits.entries()
        ? value()
        : JsonFault.limit(ENTRIES, position, limits.entries()).at(entryPointer());
  }

  private @Nullable JsonFault value() {
    JsonFault fault =
        switch (nextToken()) {
          case '{' -> open(JsonPath.object(path));
          case '[' -> open(JsonPath.array(path));
          case '"' -> string(JsonStringScanner.ofValue(document, position));
          default -> word(JsonWord.at(document, position));
        };
    return fault == null ? null : fault.at(entryPointer());
  }

  private @Nullable JsonFault open(JsonPath container) {
    if (container.depth() > limits.nestingDepth()) {
      return JsonFault.limit(".nesting", position, limits.nestingDepth());
    }
    position++;
    path = container;
    return null;
  }

  private @Nullable JsonFault string(JsonStringScanner string) {
    JsonFault fault = string.scan(limits.stringLength());
    position = string.end();
    return fault;
  }

  private @Nullable JsonFault word(JsonWord word) {
    int end = position + word.length();
    if (word.digits() > limits.numberLength()) {
      return JsonFault.limit(".number", position, limits.numberLength());
    }
    if (word.isValue()) {
      position = end;
      return null;
    }
    if (path != null && end == document.length && word.isCutOff()) {
      position = end;
    }
    return unexpected(word.digits() > 0 ? ".number" : ".value");
  }

  /** Skips white space, and returns the byte that begins the next token. */
  private int nextToken() {
    position = WhiteSpace.end(document, position);
    return position == document.length ? END : document[position];
  }

  private JsonFault unexpected(String variant) {
    if (position == document.length && path != null) {
      return JsonFault.syntax(path.isArray() ? ".end.array" : ".end.object", position);
    }
    JsonWord word = JsonWord.at(document, position);
    String found = word.length() == 0 ? Utf8.character(document, position) : word.text();
    return JsonFault.syntax(variant, position, Map.of("found", Quoted.of(found)));
  }

  private String entryPointer() {
    return JsonPath.entryPointer(path);
  }

  private String containerPointer() {
    return JsonPath.entryPointer(path == null ? null : path.outer());
  }
}
