package io.github.mesmodel.internal.check;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.internal.Quoted;
import java.text.Normalizer;
import java.util.Map;

/** The rule {@link Rule#NOT_NORMALIZED}. */
final class NotNormalized implements GraphVisitor {
  /** The first combining character: below it, every text is in NFC. */
  private static final char FIRST_COMBINING = 0x300;

  private static final char FIRST_DASH = 0x2010;
  private static final char LAST_QUOTE = 0x203A;

  private final Sink sink;

  NotNormalized(Sink sink) {
    this.sink = sink;
  }

  @Override
  public boolean visits(ValueKind kind) {
    return kind == ValueKind.TEXT || kind == ValueKind.LOCALIZED_TEXT;
  }

  @Override
  public void text(ValuePath parent, Object step, String text) {
    if (mayHaveMarks(text)) {
      check(parent.child(step), text);
    }
  }

  @Override
  public void text(ValuePath parent, Object step, LocalizedText text, Record owner) {
    for (Map.Entry<String, String> each : text.texts().entrySet()) {
      if (mayHaveMarks(each.getValue())) {
        check(parent.child(step).language(each.getKey()), each.getValue());
      }
    }
  }

  private void check(ValuePath path, String text) {
    if (CombiningMarks.exceedRun(text)) {
      sink.add(
          Rule.NOT_NORMALIZED,
          path,
          () -> new Finding("marks", Map.of("max", CombiningMarks.MAX_RUN)));
    } else if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      sink.add(Rule.NOT_NORMALIZED, path, () -> Finding.of(Map.of("value", Quoted.of(text))));
    }
  }

  /** Dashes and quotation marks combine with nothing, and stand in most French texts. */
  private static boolean mayHaveMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_COMBINING && (c < FIRST_DASH || c > LAST_QUOTE)) {
        return true;
      }
    }
    return false;
  }
}
