package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.json.MovementReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Shows the data set of the Mouvement pour l'Économie Solidaire, or checks JSON files that hold a
 * movement.
 *
 * <p>The exit status is 0 if there is no error, 1 if there is one, 2 if a file cannot be read or
 * written or is not JSON, or if an option is wrong.
 */
@Command(
    name = "quickstart",
    description =
        "Shows the MES data set or, given files, checks the movement that each of them holds as JSON.")
public final class Quickstart implements Callable<Integer> {
  private static final Path DATA_SET_PICTURE = Path.of("target", "mes-movement.svg");

  private final PrintWriter out;
  private final PrintWriter err;

  @Parameters(
      paramLabel = "FILE",
      description = "A JSON file to check. Without any, the MES data set is shown.")
  private List<Path> files = List.of();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where the MES data set is written: ${DEFAULT-VALUE}.")
  private Path output = Path.of("target", "mes-movement.json");

  @Option(
      names = "--picture",
      paramLabel = "FILE",
      description =
          "Where the MES data set, or the movement of the only FILE, is drawn as an SVG:"
              + " target/mes-movement.svg unless set for the data set, nowhere for a FILE.")
  private @Nullable Path picture;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "The form of the reports on files: text unless set.")
  private Format format = Format.TEXT;

  @Option(
      names = "--lang",
      paramLabel = "fr|en",
      description = "The language of the answers: en unless set.")
  private Language language = Language.EN;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Explains the program.")
  @SuppressWarnings("UnusedVariable") // picocli requires it
  private boolean help;

  @Spec private @Nullable CommandSpec command;

  private Quickstart(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the program, and ends the Java virtual machine unless the exit status is 0.
   *
   * @param args the options and files
   */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status = run(args, out, err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs the program and returns its exit status. */
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    int status =
        new CommandLine(new Quickstart(out, err))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExpandAtFiles(false)
            .setOut(out)
            .setErr(err)
            .execute(args);
    out.flush();
    err.flush();
    return status;
  }

  @Override
  public Integer call() {
    Locale locale = language.locale();
    if (!files.isEmpty()) {
      return checkFiles(locale);
    }
    if (format == Format.JSON) {
      throw refusal("--format json needs a FILE");
    }
    return new DataSetTour(locale, out, err)
        .run(output, Objects.requireNonNullElse(picture, DATA_SET_PICTURE));
  }

  private int checkFiles(Locale locale) {
    if (picture != null && files.size() > 1) {
      throw refusal("--picture needs one FILE alone");
    }
    MovementReader reader = MovementReader.create(locale);
    int status = new FileChecks(reader, format.reports(locale, out), err).run(files);
    return picture != null && status == ExitStatus.OK
        ? draw(reader, files.get(0), picture, locale)
        : status;
  }

  /** Draws the movement of a file without an error. */
  private int draw(MovementReader reader, Path file, Path picture, Locale locale) {
    try {
      new MovementFile(picture).draw(reader.read(file).orElseThrow(), locale);
      return ExitStatus.OK;
    } catch (IOException e) {
      err.println(Lines.of(picture, e));
      return ExitStatus.UNREADABLE;
    }
  }

  private ParameterException refusal(String reason) {
    return new ParameterException(Objects.requireNonNull(command).commandLine(), reason);
  }
}
