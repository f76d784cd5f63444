package io.github.mesmodel.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a document in UTF-8, and the offsets of its characters in the bytes, for places in
 * ascending order. Unpaired surrogates are characters of the text, because parsers refuse their
 * escapes in names; a byte order mark is left out.
 */
public final class DecodedDocument {
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\(?:u[dD][89abAB]\\p{XDigit}{2}\\\\u[dD][c-fC-F]\\p{XDigit}{2}" // a pair
              + "|u([dD][89a-fA-F]\\p{XDigit}{2})"
              + "|.)");
  private static final int ESCAPE_LENGTH = 6;
  private static final String MARK = "\uFEFF";
  private static final int MARK_LENGTH = 3;

  private final String text;
  private int chars;
  private int bytes;

  /** Decodes a document. */
  public DecodedDocument(byte[] document) {
    String all = new String(document, StandardCharsets.UTF_8);
    boolean marked = all.startsWith(MARK);
    this.text = decode(marked ? all.substring(1) : all);
    this.bytes = marked ? MARK_LENGTH : 0;
  }

  /** {@return whether a document that a parser refused has the escape of a surrogate} */
  public static boolean isOfUse(byte[] document) {
    for (int i = 2; i < document.length; i++) {
      if (document[i - 2] == '\\' && document[i - 1] == 'u' && (document[i] | ' ') == 'd') {
        return true;
      }
    }
    return false;
  }

  private static String decode(String all) {
    StringBuilder decoded = new StringBuilder(all.length());
    Matcher escape = ESCAPE.matcher(all);
    while (escape.find()) {
      String unpaired = escape.group(1);
      if (unpaired != null) {
        escape.appendReplacement(decoded, "");
        decoded.append((char) Integer.parseInt(unpaired, 16));
      }
    }
    return escape.appendTail(decoded).toString();
  }

  /** {@return the text} */
  public String text() {
    return text;
  }

  /** {@return the offset in bytes of a character that is not before the previous one} */
  public long byteOffset(long charOffset) {
    while (chars < Math.min(charOffset, text.length())) {
      int codePoint = text.codePointAt(chars);
      bytes += length(codePoint);
      chars += Character.charCount(codePoint);
    }
    return bytes;
  }

  private static int length(int codePoint) {
    if (Character.getType(codePoint) == Character.SURROGATE) {
      return ESCAPE_LENGTH;
    }
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
}
