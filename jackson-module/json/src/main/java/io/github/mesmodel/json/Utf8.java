package io.github.mesmodel.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The encoding that JSON is exchanged in (RFC 8259, section 8.1). */
final class Utf8 {
  private static final int NONE = -1;
  private static final int MAX_BUFFER = 8192;

  private Utf8() {}

  /** Returns whether bytes begin as UTF-8 text without zeros may: UTF-16 and UTF-32 do not. */
  static boolean mayBegin(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, 4); i++) {
      int current = bytes[i] & 0xFF;
      if (current == 0 || current >= 0xFE) {
        return false;
      }
    }
    return true;
  }

  /** Returns the length of the byte order mark that a document begins with. */
  static int markLength(byte[] document) {
    boolean marked =
        document.length >= 3
            && document[0] == (byte) 0xEF
            && document[1] == (byte) 0xBB
            && document[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }

  static String decode(byte[] bytes, int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  /** Returns the character that begins at an offset. */
  static String character(byte[] bytes, int start) {
    String text = decode(bytes, start, Math.min(start + 4, bytes.length));
    return text.substring(0, text.offsetByCodePoints(0, 1));
  }

  /** Returns the offset of the first byte that is not UTF-8, negative if all are. */
  static int firstMalformed(byte[] bytes) {
    return isAscii(bytes) ? NONE : firstUndecodable(bytes);
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte current : bytes) {
      if (current < 0) {
        return false;
      }
    }
    return true;
  }

  private static int firstUndecodable(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(Math.min(MAX_BUFFER, bytes.length));
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isError() ? in.position() : NONE;
  }

  /**
   * Returns the offset, in the bytes of a text, of its first unpaired surrogate, negative if it has
   * none.
   */
  static int firstUnpaired(String text) {
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      if (Character.getType(codePoint) == Character.SURROGATE) {
        return text.substring(0, i).getBytes(StandardCharsets.UTF_8).length;
      }
      i += Character.charCount(codePoint);
    }
    return NONE;
  }
}
