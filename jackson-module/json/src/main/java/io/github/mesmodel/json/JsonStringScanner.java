package io.github.mesmodel.json;

import io.github.mesmodel.internal.Quoted;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scans one string of a document, or the name of a property. */
final class JsonStringScanner {
  private static final int HEX_DIGITS = 4;

  private final byte[] document;
  private final int quote;
  private final boolean name;
  private int position;
  private int length;

  private JsonStringScanner(byte[] document, int quote, boolean name) {
    this.document = document;
    this.quote = quote;
    this.name = name;
    this.position = quote + 1;
  }

  /** Begins a string, whose length counts UTF-16 code units. */
  static JsonStringScanner ofValue(byte[] document, int quote) {
    return new JsonStringScanner(document, quote, false);
  }

  /** Begins a name, whose length counts UTF-8 bytes. */
  static JsonStringScanner ofName(byte[] document, int quote) {
    return new JsonStringScanner(document, quote, true);
  }

  /** Returns the fault of the string, null if it has none. */
  @Nullable JsonFault scan(int maxLength) {
    while (position < document.length && document[position] != '"') {
      JsonFault fault = document[position] == '\\' ? escape() : character();
      if (fault != null) {
        return fault;
      }
      if (length > maxLength) {
        return JsonFault.limit(".string", quote, maxLength);
      }
    }
    return position++ < document.length ? null : JsonFault.syntax(".end.string", document.length);
  }

  /** Returns the offset behind the closing quote of a string without a fault. */
  int end() {
    return position;
  }

  private @Nullable JsonFault character() {
    int current = document[position] & 0xFF;
    if (current < ' ') {
      Map<String, ?> parameters =
          Map.of("found", Quoted.codePoint(current), "escape", escapeOf(current));
      return JsonFault.syntax(".control", position, parameters);
    }
    length += name ? 1 : unitsBegunBy(current);
    position++;
    return null;
  }

  private static int unitsBegunBy(int current) {
    boolean continuation = (current & 0xC0) == 0x80;
    boolean astral = current >= 0xF0;
    return continuation ? 0 : astral ? 2 : 1;
  }

  private static String escapeOf(int control) {
    return switch (control) {
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      default -> String.format(Locale.ROOT, "\\u%04X", control);
    };
  }

  private @Nullable JsonFault escape() {
    int start = position++;
    if (position == document.length) {
      return null;
    }
    int letter = document[position];
    if (letter == 'u') {
      return hexEscape(start);
    }
    if ("\"\\/bfnrt".indexOf(letter) < 0) {
      return badEscape(start, Utf8.character(document, position));
    }
    length++;
    position++;
    return null;
  }

  private @Nullable JsonFault hexEscape(int start) {
    position++;
    int digits = position;
    int value = 0;
    for (; position < document.length && position < digits + HEX_DIGITS; position++) {
      int digit = Character.digit(document[position], 16);
      if (digit < 0) {
        return badEscape(start, Utf8.decode(document, start + 1, position));
      }
      value = value * 16 + digit;
    }
    length += name ? bytesOf(value) : 1;
    return null;
  }

  private static int bytesOf(int unit) {
    return unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }

  private static JsonFault badEscape(int start, String letters) {
    return JsonFault.syntax(".escape", start, Map.of("found", Quoted.oneLine("\\" + letters)));
  }
}
