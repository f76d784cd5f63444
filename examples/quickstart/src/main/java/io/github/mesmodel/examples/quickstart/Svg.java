package io.github.mesmodel.examples.quickstart;

import java.util.regex.Pattern;

/** Writes the elements of an SVG, a line each; every text and value is escaped. */
final class Svg {
  /** The characters that XML 1.0 refuses, unpaired surrogates among them. */
  private static final Pattern REFUSED =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final StringBuilder xml = new StringBuilder();

  /** Starts an element; the attributes are names and values in turn. */
  Svg open(String name, Object... attributes) {
    start(name, attributes);
    xml.append(">\n");
    return this;
  }

  /** Ends an element. */
  Svg close(String name) {
    xml.append("</").append(name).append(">\n");
    return this;
  }

  /** Writes an element without content. */
  Svg empty(String name, Object... attributes) {
    start(name, attributes);
    xml.append("/>\n");
    return this;
  }

  /** Writes an element that holds only a text. */
  Svg text(String name, String text, Object... attributes) {
    start(name, attributes);
    xml.append('>').append(escaped(text));
    return close(name);
  }

  /** Writes the elements of another. */
  Svg add(Svg other) {
    xml.append(other.xml);
    return this;
  }

  private void start(String name, Object... attributes) {
    xml.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = escaped(attributes[i + 1].toString());
      xml.append(' ').append(attributes[i]).append("=\"").append(value).append('"');
    }
  }

  private static String escaped(String text) {
    return REFUSED
        .matcher(text)
        .replaceAll("\uFFFD")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return xml.toString();
  }
}
