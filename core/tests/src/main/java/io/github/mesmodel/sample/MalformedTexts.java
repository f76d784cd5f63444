package io.github.mesmodel.sample;

import static io.github.mesmodel.sample.BrokenMovement.error;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.constraint.Rule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Movements with a text that is not fit to be shown. */
final class MalformedTexts {
  private MalformedTexts() {}

  static Stream<BrokenMovement> all() {
    return Stream.of(faults(), lengths(), places()).flatMap(entries -> entries);
  }

  private static Stream<BrokenMovement> faults() {
    return Stream.of(
        fault("empty", "a", ""),
        fault("spaces alone", "a b", "  "),
        fault("no-break spaces alone", "a\u00A0b", "\u00A0\u202F"),
        fault("a space before", "a", " a"),
        fault("a space after", "a", "a "),
        fault("a no-break space before", "a\u00A0!", "\u00A0a"),
        fault("a narrow no-break space after", "a\u202F!", "a\u202F"),
        fault("a line feed after", "a", "a\n"),
        fault("a line feed within", "a b", "a\nb"),
        fault("a tabulator within", "a b", "a\tb"),
        fault("the character NUL", "ab", "a\u0000b"),
        fault("the character DELETE", "a~b", "a\u007Fb"),
        fault("the character NEXT LINE", "ab", "a\u0085b"),
        fault("a line separator", "ab", "a\u2028b"),
        fault("a paragraph separator", "ab", "a\u2029b"),
        fault("a bidirectional override", "a\u200Fb", "a\u202Eb"),
        fault("a bidirectional embedding", "a\u200Eb", "a\u202Ab"),
        fault("a bidirectional isolate", "a\u061Cb", "a\u2066b"),
        fault("the end of a bidirectional isolate", "a\u206Ab", "a\u2069b"),
        fault("a high surrogate alone", "a\uD83C\uDF31b", "a\uD83Cb"),
        fault("a low surrogate alone", "a\uD83C\uDF31b", "a\uDF31b"),
        fault("surrogates in the wrong order", "a\uD83C\uDF31b", "a\uDF31\uD83Cb"),
        fault("full stops alone", "...a", "..."),
        fault("dashes and quotation marks alone", "« a »", "« — »"),
        fault("Arabic punctuation alone", "؟نعم", "؟،"),
        fault("a zero-width space alone", "a\u200Bb", "\u200B"),
        fault("a zero-width space after", "a\u200Bb", "a\u200B"),
        fault("a byte order mark before", "a", "\uFEFFa"),
        fault("a noncharacter", "a", "a\uFDD0b"),
        fault("the last noncharacter amid letters", "a\uFDF0b", "a\uFDEFb"),
        fault("the last noncharacter of the BMP", "a", "a\uFFFFb"),
        fault("a combining mark alone", "x\u0323", "\u0323"),
        fault("a Hangul filler alone", "\uAC00", "\u3164"),
        fault("the filler of a first Hangul letter alone", "\u1102", "\u115F"),
        fault("a Braille blank alone", "\u2801", "\u2800"));
  }

  private static BrokenMovement fault(String name, String good, String bad) {
    return error(Rule.TEXT, name, "/networks/0/name/en", good, bad);
  }

  private static Stream<BrokenMovement> lengths() {
    return Stream.of(
        error(Rule.TEXT, "a name of 501 characters", "/name/en", "x".repeat(500), "x".repeat(501)),
        error(
            Rule.TEXT,
            "an acronym of 501 characters",
            "/acronym",
            "x".repeat(500),
            "x".repeat(501)),
        error(
            Rule.TEXT,
            "501 characters beyond the BMP",
            "/name/en",
            "🌱".repeat(500),
            "🌱".repeat(501)),
        error(
            Rule.TEXT,
            "a mission of 5001 characters",
            "/mission/fr",
            "x".repeat(5_000),
            "x".repeat(5_001)),
        error(
            Rule.TEXT,
            "a mission with a carriage return",
            "/mission/fr",
            "Une ligne\nune autre",
            "Une ligne\r\nune autre"),
        error(
            Rule.TEXT,
            "a mission that ends with a line feed",
            "/mission/fr",
            "Une ligne\n\nune autre",
            "Une ligne\n"),
        error(
            Rule.TEXT,
            "a name in 101 languages",
            "/networks/0/name",
            languages(100),
            languages(101)),
        error(
            Rule.TEXT,
            "a note of 5001 characters",
            "/axes/0/note/fr",
            "x".repeat(5_000),
            "x".repeat(5_001)),
        error(
            Rule.TEXT,
            "a commitment of 5001 characters",
            "/commitments/0/fr",
            "x".repeat(5_000),
            "x".repeat(5_001)),
        error(
            Rule.TEXT,
            "means of 5001 characters",
            "/contributions/0/means/fr",
            "x".repeat(5_000),
            "x".repeat(5_001)));
  }

  private static LocalizedText languages(int count) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("fr", "Texte");
    for (int i = 1; i < count; i++) {
      texts.put("fr-x-" + i, "Texte " + i);
    }
    return new LocalizedText(texts);
  }

  private static Stream<BrokenMovement> places() {
    return Stream.of(
            "/name/fr",
            "/acronym",
            "/aliases/0",
            "/founding/place/name/fr",
            "/headquarters/name/en",
            "/founding/predecessors/0/name/fr",
            "/slogans/1/fr",
            "/mission/en",
            "/commitments/0/fr",
            "/contributions/2/means/fr",
            "/networks/0/acronym",
            "/networks/0/note/fr",
            "/plans/0/title/en",
            "/plans/0/actions/0/note/fr",
            "/contributions/0/purpose/en",
            "/affiliations/0/organization/aliases/0",
            "/networks/0/aliases/0",
            "/networks/0/territories/0/name/en",
            "/networks/0/territories/0/aliases/0",
            "/networks/0/field/en",
            "/individuals/0/givenName",
            "/individuals/0/familyName",
            "/individuals/0/institution/fr",
            "/axes/1/title/fr",
            "/axes/0/note/en",
            "/plans/0/actions/1/title/fr",
            "/affiliations/0/organization/name/en",
            "/affiliations/0/organization/acronym",
            "/affiliations/0/roles/0/body/en",
            "/networks/0/identifiers/0/value",
            "/sources/0/title/fr",
            "/sources/0/publisher")
        .map(pointer -> error(Rule.TEXT, "blank at " + pointer, pointer, good(pointer), " "));
  }

  private static String good(String pointer) {
    return pointer.endsWith("/value") ? "73282932000074" : "Texte";
  }
}
