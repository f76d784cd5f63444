package io.github.mesmodel.jackson3;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The names of a record's properties, by their index. A name is guessed before it is read: a parser
 * compares bytes faster than it decodes them, and the property that followed another the last time
 * follows it mostly.
 */
final class PropertyNames {
  /** Comes after the last property. */
  static final int NONE = -1;

  /** The index of any name that is not one of these. */
  static final int UNKNOWN = -2;

  private final SerializableString[] names;

  /**
   * By the index of a property, what followed it the last time; at the end, what came first.
   * Threads share it unguarded: a guess that is out of date costs time alone.
   */
  private final int[] followers;

  PropertyNames(List<String> names) {
    this.names = names.stream().map(SerializedString::new).toArray(SerializableString[]::new);
    this.followers = new int[names.size() + 1];
    for (int i = 0; i < names.size(); i++) {
      followers[i] = (i + 1) % names.size();
    }
  }

  String get(int index) {
    return names[index].getValue();
  }

  /** Moves to the first property, of an object that may already have been entered. */
  int first(JsonParser parser) {
    if (parser.isExpectedStartObjectToken()) {
      return next(parser, names.length);
    }
    return parser.hasToken(JsonToken.PROPERTY_NAME) ? indexOf(parser.currentName()) : NONE;
  }

  /** Moves to the property after one that is read. */
  int after(int previous, JsonParser parser) {
    return next(parser, previous == UNKNOWN ? names.length : previous);
  }

  private int next(JsonParser parser, int previous) {
    int guess = followers[previous];
    if (parser.nextName(names[guess])) {
      return guess;
    }
    if (!parser.hasToken(JsonToken.PROPERTY_NAME)) {
      return NONE;
    }
    int index = indexOf(parser.currentName());
    if (index != UNKNOWN) {
      followers[previous] = index;
    }
    return index;
  }

  private int indexOf(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].getValue().equals(name)) {
        return i;
      }
    }
    return UNKNOWN;
  }
}
