package io.github.mesmodel.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The encoding that JSON is exchanged in (RFC 8259, section 8.1). */
final class Utf8 {
  private static final int NONE = -1;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private Utf8() {}

  /** Returns whether bytes can begin UTF-8 text without zeros, as UTF-16 and UTF-32 cannot. */
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

  /** Returns the offset of the first byte that is not UTF-8 (RFC 3629), negative if all are. */
  static int firstMalformed(byte[] bytes) {
    int i = endOfAscii(bytes, 0);
    while (i < bytes.length) {
      int length = sequenceLength(bytes, i);
      if (length == 0) {
        return i;
      }
      i = endOfAscii(bytes, i + length);
    }
    return NONE;
  }

  /** Returns the offset of the next byte beyond ASCII: eight bytes at a time, because most are. */
  private static int endOfAscii(byte[] bytes, int start) {
    int i = start;
    while (i <= bytes.length - Long.BYTES && ((long) LONGS.get(bytes, i) & HIGH_BITS) == 0) {
      i += Long.BYTES;
    }
    while (i < bytes.length && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /** Returns the length of the sequence that begins with a byte beyond ASCII, 0 if none does. */
  private static int sequenceLength(byte[] bytes, int start) {
    int lead = bytes[start] & 0xFF;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || start + length > bytes.length) {
      return 0;
    }
    int codePoint = lead & (0xFF >> (length + 1));
    for (int i = start + 1; i < start + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
      codePoint = (codePoint << 6) | (bytes[i] & 0x3F);
    }
    return isEncodedIn(length, codePoint) ? length : 0;
  }

  /** Returns whether a code point is no surrogate and has no shorter sequence. */
  private static boolean isEncodedIn(int length, int codePoint) {
    return switch (length) {
      case 3 -> codePoint >= 0x800 && (codePoint < 0xD800 || codePoint > 0xDFFF);
      case 4 -> codePoint >= 0x10000 && codePoint <= 0x10FFFF;
      default -> true;
    };
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
