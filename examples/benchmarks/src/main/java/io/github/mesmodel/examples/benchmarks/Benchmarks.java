package io.github.mesmodel.examples.benchmarks;

import com.sun.management.HotSpotDiagnosticMXBean;
import io.github.mesmodel.examples.benchmarks.coldstart.ColdStart;
import io.github.mesmodel.examples.benchmarks.harness.Measurement;
import io.github.mesmodel.examples.benchmarks.harness.Subject;
import io.github.mesmodel.examples.benchmarks.harness.Turns;
import io.github.mesmodel.examples.benchmarks.report.Section;
import io.github.mesmodel.examples.benchmarks.report.Tables;
import io.github.mesmodel.examples.benchmarks.suite.Extent;
import io.github.mesmodel.examples.benchmarks.suite.Suite;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the library beside its peers, and prints tables. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    description = "Measures the library beside its peers, and prints tables in Markdown.")
public final class Benchmarks implements Callable<Integer> {
  @Option(
      names = "--quick",
      description = "Runs everything once, small, for a test of the program.")
  private boolean quick;

  @Option(
      names = "--include",
      paramLabel = "REGEX",
      description =
          "Runs the suites whose names match: READ, WRITE, VALIDATE, LINES, GROWTH, COLD_START.")
  private Pattern include = Pattern.compile("");

  @Option(
      names = "--readme",
      paramLabel = "FILE",
      description = "Writes the tables into a file as well.")
  private @Nullable Path readme;

  @Option(names = "--bars", description = "Writes only the bars into the file.")
  private boolean bars;

  private Benchmarks() {}

  /** Runs the suites that the arguments name; see {@code --help}. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs the suites, and returns the exit status. */
  static int run(String... arguments) {
    return new CommandLine(new Benchmarks()).execute(arguments);
  }

  @Override
  public Integer call() throws Exception {
    Tables tables = measure();
    String summary = environment() + "\n\n" + tables.bars() + "\n";
    String report = summary + "\n" + tables.suites() + "\n\n" + coldStart() + "\n";
    System.out.println(report);
    if (readme != null) {
      Section.replace(
          readme, "JDK " + Runtime.version().feature(), "\n" + (bars ? summary : report));
    }
    return CommandLine.ExitCode.OK;
  }

  private Tables measure() throws Exception {
    Extent extent = quick ? Extent.QUICK : Extent.FULL;
    Map<Suite, List<Measurement>> results = new LinkedHashMap<>();
    for (Suite suite : Suite.ALL) {
      if (include.matcher(suite.name()).find()) {
        Duration warmUp = quick ? Duration.ZERO : suite.warmUp();
        Duration measured = quick ? Duration.ZERO : suite.measured();
        List<Subject<?>> subjects = suite.subjects().apply(extent);
        results.put(suite, Turns.measure(subjects, warmUp, measured));
      }
    }
    return new Tables(results, extent);
  }

  private String coldStart() throws IOException, InterruptedException {
    if (!include.matcher("COLD_START").find()) {
      return "";
    }
    return ColdStart.measure(quick ? 1 : 15);
  }

  private static String environment() {
    return "JDK %s, %s, heap of %d MB, %d cores, %s"
        .formatted(
            System.getProperty("java.version"),
            collector(),
            Runtime.getRuntime().maxMemory() >> 20,
            Runtime.getRuntime().availableProcessors(),
            LocalDate.now(ZoneOffset.UTC));
  }

  private static String collector() {
    HotSpotDiagnosticMXBean hotSpot =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    return Boolean.parseBoolean(hotSpot.getVMOption("UseSerialGC").getValue())
        ? "serial collector"
        : "**not** the serial collector";
  }
}
