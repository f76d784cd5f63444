package io.github.mesmodel.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.mesmodel.validation.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the values of a JSON document (RFC 8259) by their JSON Pointers (RFC 6901), from the text
 * alone, up to where it stops being JSON: the oracle for the locations in reports.
 */
final class DocumentPlaces {
  private static final int MAX_DEPTH = 101;

  private final String text;
  private final List<Place> places = new ArrayList<>();
  private int position;

  /**
   * A value in a document.
   *
   * @param pointer the pointer, with the names as they are spelt
   * @param name where the property begins, which for an element is where its value does
   * @param start where the value begins
   * @param end where the value ends
   */
  record Place(String pointer, int name, int start, int end) {
    boolean isProperty() {
      return name < start;
    }
  }

  private DocumentPlaces(String text) {
    this.text = text;
  }

  /** Returns a document in UTF-8 as text, without its byte order mark. */
  static String text(byte[] document) {
    String text = new String(document, UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Returns the values in the order in which they begin. */
  static List<Place> of(String text) {
    DocumentPlaces found = new DocumentPlaces(text);
    found.readValue("", -1, 0);
    return found.places;
  }

  /** Returns the line and the column, in code points, of a place in a text. */
  static Location location(String text, int index) {
    int lineStart = text.lastIndexOf('\n', index - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return new Location(line, 1 + text.codePointCount(lineStart, index));
  }

  /** Passes over a value, and returns whether it is one. */
  private boolean readValue(String pointer, int name, int depth) {
    char first = next();
    int start = position;
    int index = places.size();
    places.add(new Place(pointer, name < 0 ? start : name, start, text.length()));
    boolean read =
        switch (first) {
          case '{' -> depth < MAX_DEPTH && readObject(pointer, depth + 1);
          case '[' -> depth < MAX_DEPTH && readArray(pointer, depth + 1);
          case '"' -> readString();
          default -> readWord();
        };
    places.set(index, new Place(pointer, name < 0 ? start : name, start, position));
    return read;
  }

  private boolean readObject(String pointer, int depth) {
    position++;
    if (skip('}')) {
      return true;
    }
    do {
      next();
      int name = position;
      if (!readString()) {
        return false;
      }
      String step = JsonText.unescaped(text.substring(name + 1, position - 1));
      String child = pointer + "/" + step.replace("~", "~0").replace("/", "~1");
      if (!skip(':') || !readValue(child, name, depth)) {
        return false;
      }
    } while (skip(','));
    return skip('}');
  }

  private boolean readArray(String pointer, int depth) {
    position++;
    if (skip(']')) {
      return true;
    }
    int index = 0;
    do {
      if (!readValue(pointer + "/" + index++, -1, depth)) {
        return false;
      }
    } while (skip(','));
    return skip(']');
  }

  private boolean readString() {
    int end = JsonText.stringEnd(text, position);
    position = Math.max(position, end);
    return end > 0;
  }

  private boolean readWord() {
    int start = position;
    while (position < text.length() && " \t\r\n,:[]{}\"".indexOf(text.charAt(position)) < 0) {
      position++;
    }
    return position > start;
  }

  private boolean skip(char expected) {
    boolean there = next() == expected;
    position += there ? 1 : 0;
    return there;
  }

  /** Skips white space, and returns the next character, 0 at the end. */
  private char next() {
    while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
    return position < text.length() ? text.charAt(position) : 0;
  }
}
