package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.dataset.MesDataSet;
import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.validation.MovementValidator;
import io.github.mesmodel.validation.ValidationReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/** Validates the MES data set, shows it, draws it, writes it as JSON and reads it back. */
final class DataSetTour {
  private static final LocalizedText VALIDATION =
      LocalizedText.fr("Validation : erreurs : %d ; avertissements : %d")
          .and("en", "Validation: errors: %d; warnings: %d");
  private static final LocalizedText DRAWN =
      LocalizedText.fr("Dessiné dans %s.").and("en", "Drawn in %s.");
  private static final LocalizedText KEPT =
      LocalizedText.fr("Écrit dans %s et relu : rien n'est perdu.")
          .and("en", "Written to %s and read back: nothing was lost.");
  private static final LocalizedText CHANGED =
      LocalizedText.fr("Écrit dans %s et relu : ce n'est plus le même mouvement.")
          .and("en", "Written to %s and read back: it is not the same movement.");

  private final Locale locale;
  private final PrintWriter out;
  private final PrintWriter err;

  DataSetTour(Locale locale, PrintWriter out, PrintWriter err) {
    this.locale = locale;
    this.out = out;
    this.err = err;
  }

  /** Returns the exit status. */
  int run(Path output, Path picture) {
    Movement movement = MesDataSet.movement();
    ValidationReport report = MovementValidator.create(locale).validate(movement);
    new Overview(movement, locale, out).print();
    out.println();
    out.println(VALIDATION.in(locale).formatted(report.errors().size(), report.warnings().size()));
    Path written = picture;
    try {
      new MovementFile(picture).draw(movement, locale);
      out.println(DRAWN.in(locale).formatted(picture));
      written = output;
      MovementFile file = new MovementFile(output);
      file.write(movement);
      boolean kept = movement.equals(file.read(MovementReader.create(locale)));
      out.println((kept ? KEPT : CHANGED).in(locale).formatted(output));
      return kept && report.isValid() ? ExitStatus.OK : ExitStatus.ERRORS;
    } catch (IOException e) {
      err.println(Lines.of(written, e));
      return ExitStatus.UNREADABLE;
    }
  }
}
