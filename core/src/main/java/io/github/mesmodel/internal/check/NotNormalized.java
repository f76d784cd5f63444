package io.github.mesmodel.internal.check;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.internal.Quoted;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** The rule {@link Rule#NOT_NORMALIZED}. */
final class NotNormalized extends GraphVisitor {
  /**
   * The most marks in a row of the Stream-Safe Text Format (UAX 15): a longer run is normalized in
   * quadratic time.
   */
  private static final int MAX_MARKS = 30;

  private static final Pattern MANY_MARKS = Pattern.compile("\\p{M}{" + (MAX_MARKS + 1) + "}");

  /** The first combining character: below it, every text is in NFC. */
  private static final char FIRST_COMBINING = 0x300;

  /**
   * The first and the last characters of ranges that NFC keeps after any character: Greek and
   * Cyrillic, Arabic, dashes and quotation marks, kana, ideographs and ligatures.
   */
  private static final String LEFT_ALONE =
      "\u0388\u0482\u0620\u064A\u2010\u203A\u3041\u3096\u30A1\u30FA\u4E00\u9FFF\uFB00\uFB06";

  NotNormalized(Sink sink) {
    super(sink, ValueKind.TEXT, ValueKind.LOCALIZED_TEXT);
  }

  @Override
  void text(ValuePath parent, Object step, String text) {
    if (mayHaveMarks(text)) {
      check(parent.child(step), text);
    }
  }

  @Override
  void text(ValuePath parent, Object step, LocalizedText text, Record owner) {
    for (Map.Entry<String, String> each : text.texts().entrySet()) {
      if (mayHaveMarks(each.getValue())) {
        check(parent.child(step).language(each.getKey()), each.getValue());
      }
    }
  }

  private void check(ValuePath path, String text) {
    if (MANY_MARKS.matcher(text).find()) {
      sink.add(Rule.NOT_NORMALIZED, path, () -> new Finding("marks", Map.of("max", MAX_MARKS)));
    } else if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      sink.add(Rule.NOT_NORMALIZED, path, () -> Finding.of(Map.of("value", Quoted.of(text))));
    }
  }

  private static boolean mayHaveMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING && !isLeftAlone(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLeftAlone(char c) {
    int range = 0;
    while (range < LEFT_ALONE.length() && c > LEFT_ALONE.charAt(range + 1)) {
      range += 2;
    }
    return range < LEFT_ALONE.length() && c >= LEFT_ALONE.charAt(range);
  }
}
