package io.github.mesmodel.internal.check;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.constraint.Rule;
import java.util.Map;
import java.util.function.Supplier;

/** The check of {@link Localized}. */
public final class LocalizedCheck extends FormCheck<Localized, LocalizedText> {
  /** The most languages of a text: the European Union has 24. */
  private static final int MAX_LANGUAGES = 100;

  private TextForm form = TextForm.DEFAULT;

  /** Creates the check. */
  public LocalizedCheck() {}

  @Override
  public void initialize(Localized constraint) {
    acceptNull(constraint.optional());
    form = new TextForm(constraint.max(), constraint.multiline());
  }

  @Override
  void checkForm(LocalizedText value, Sink sink) {
    int languages = value.texts().size();
    if (languages > MAX_LANGUAGES) {
      sink.add(
          Rule.TEXT,
          ValuePath.ROOT,
          () -> new Finding("languages", Map.of("count", languages, "max", MAX_LANGUAGES)));
      return;
    }
    value
        .texts()
        .forEach(
            (tag, text) -> {
              Supplier<Finding> fault = form.fault(text);
              if (fault != null) {
                sink.add(Rule.TEXT, ValuePath.ROOT.language(tag), fault);
              }
            });
  }
}
