package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.validation.ModelValidator;
import io.github.mesmodel.validation.ValidationReport;
import io.github.mesmodel.validation.Violation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;

/** Reads and validates files, and tells what is wrong with each of them: a line for a problem. */
final class FileChecks {
  private static final LocalizedText SUMMARY =
      LocalizedText.fr("Fichiers : %d ; erreurs : %d ; avertissements : %d ; illisibles : %d")
          .and("en", "Files: %d; errors: %d; warnings: %d; unreadable: %d");

  private final ModelValidator validator;
  private final Locale locale;
  private final PrintWriter out;
  private final PrintWriter err;
  private int errors;
  private int warnings;
  private int unreadable;

  FileChecks(ModelValidator validator, Locale locale, PrintWriter out, PrintWriter err) {
    this.validator = validator;
    this.locale = locale;
    this.out = out;
    this.err = err;
  }

  /** Returns the exit status. */
  int run(List<Path> files) {
    files.forEach(this::check);
    out.println(SUMMARY.in(locale).formatted(files.size(), errors, warnings, unreadable));
    if (unreadable > 0) {
      return ExitStatus.UNREADABLE;
    }
    return errors > 0 ? ExitStatus.ERRORS : ExitStatus.OK;
  }

  private void check(Path file) {
    try {
      tell(file, report(file));
    } catch (IOException e) {
      unreadable++;
      err.println(Lines.of(file, e));
    }
  }

  private ValidationReport report(Path file) throws IOException {
    try {
      return validator.validate(MovementFile.read(file));
    } catch (JacksonException e) {
      return new ValidationReport(List.of(BindingProblem.of(e)));
    }
  }

  private void tell(Path file, ValidationReport report) {
    for (Violation violation : report.violations()) {
      out.println(Lines.of(file, violation));
    }
    errors += report.errors().size();
    warnings += report.warnings().size();
  }
}
