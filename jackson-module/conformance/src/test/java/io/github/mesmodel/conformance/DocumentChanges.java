package io.github.mesmodel.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.mesmodel.conformance.DocumentPlaces.Place;
import java.util.List;

/**
 * A document and what is changed in it, as bytes that a fuzzer mutates: the document, a byte FF,
 * which UTF-8 does not have, and four bytes a change, which say what it is, where, with which piece
 * and at which character. Without that byte nothing is changed.
 */
final class DocumentChanges {
  private static final byte END_OF_DOCUMENT = (byte) 0xFF;
  private static final int BYTES_OF_A_CHANGE = 4;

  private static final List<String> ODD_CHARACTERS =
      List.of(
          "\\ud800",
          "\\uDC00",
          "\\ud83d\\ude00",
          "\u0301",
          "\u0323\u0301",
          "\u2028",
          "\u2029",
          "\uFEFF",
          "\\u0000",
          "\u007F",
          "\u0085",
          "\u00A0",
          "\u202E",
          "\u200D",
          "\uFFFD",
          "\uFFFF",
          "\u0130",
          "\uD834\uDD5E",
          "\u1100\u1161\u11A8",
          "\\/",
          "\\\"",
          "~",
          "%",
          "{value}");

  private static final List<String> ADDRESSES =
      List.of(
          "http://a.fr/?",
          "http://a.fr/#",
          "http://a.fr:80/",
          "http://a.fr:99999/",
          "http://[::1]",
          "http://é.fr/",
          "http://xn--a.fr/",
          "http://u@a.fr/",
          "HTTP://a.fr/%",
          "http:///a",
          "mailto:a@a.fr",
          "http://a..fr/",
          "//a.fr/",
          "http://a.fr/ ",
          "http://1a",
          "http://a_b/");

  private static final List<String> TAGS =
      List.of(
          "fr",
          "FR",
          "iw",
          "he",
          "zh-cmn",
          "cmn",
          "i-klingon",
          "tlh",
          "en-u-attr-attr",
          "fr-x-a",
          "de-1996-1996",
          "en-a-bb-a-cc",
          "Sr-LATN-rs",
          "sr-Latn-RS",
          "und",
          "x-fr",
          "art-lojban",
          "fr-",
          "fr_FR",
          "abcdefghi",
          "no-NO-NY",
          "ja-JP-u-ca-japanese",
          "en-GB-oed",
          "");

  private static final List<String> VALUES =
      List.of(
          "5", "null", "true", "1.0", "1e400", "-0", "[]", "{}", "\"\"", "[[]]", "{\"fr\":\"x\"}");

  private DocumentChanges() {}

  /** Returns the document with its changes. */
  static byte[] applied(byte[] input) {
    int end = 0;
    while (end < input.length && input[end] != END_OF_DOCUMENT) {
      end++;
    }
    String document = new String(input, 0, end, UTF_8);
    for (int change = end + 1; change + BYTES_OF_A_CHANGE <= input.length; change += 4) {
      document =
          changed(
              document,
              input[change] & 0xFF,
              input[change + 1] & 0xFF,
              input[change + 2] & 0xFF,
              input[change + 3] & 0xFF);
    }
    return document.getBytes(UTF_8);
  }

  private static String changed(String document, int kind, int where, int piece, int at) {
    List<Place> places = DocumentPlaces.of(document);
    Place place = places.get(where * places.size() / 256);
    StringBuilder text = new StringBuilder(document);
    switch (kind % 5) {
      case 0 -> text.insert(withinAString(document, place, at), pick(ODD_CHARACTERS, piece));
      case 1 -> text.replace(place.start(), place.end(), address(piece, at));
      case 2 -> text.replace(place.start(), place.end(), pick(VALUES, piece));
      case 3 -> rename(text, place, pick(TAGS, piece));
      default -> repeat(text, place, piece, at);
    }
    return text.toString();
  }

  /** Returns an index among the characters of a string that is the value, or else its name. */
  private static int withinAString(String document, Place place, int at) {
    int start = document.startsWith("\"", place.start()) ? place.start() : place.name();
    int end = JsonText.stringEnd(document, start);
    return end > start + 1 ? start + 1 + at % (end - start - 1) : start;
  }

  private static String address(int piece, int at) {
    return '"' + pick(ADDRESSES, piece) + pick(ODD_CHARACTERS, at) + '"';
  }

  private static void rename(StringBuilder text, Place place, String tag) {
    int end = JsonText.stringEnd(text.toString(), place.name());
    if (place.isProperty() && end > 0) {
      text.replace(place.name(), end, '"' + tag + '"');
    }
  }

  /** Repeats a property, or an element, before or after itself, as it is or with another value. */
  private static void repeat(StringBuilder text, Place place, int piece, int at) {
    String name = text.substring(place.name(), place.start());
    String value = at % 2 == 0 ? text.substring(place.start(), place.end()) : pick(VALUES, piece);
    if (at % 4 < 2) {
      text.insert(place.name(), name + value + ",");
    } else {
      text.insert(place.end(), "," + name + value);
    }
  }

  private static String pick(List<String> pieces, int piece) {
    return pieces.get(piece % pieces.size());
  }
}
