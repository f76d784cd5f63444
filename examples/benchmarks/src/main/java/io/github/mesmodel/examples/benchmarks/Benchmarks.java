package io.github.mesmodel.examples.benchmarks;

import io.github.mesmodel.examples.benchmarks.report.Results;
import io.github.mesmodel.examples.benchmarks.report.Section;
import io.github.mesmodel.examples.benchmarks.report.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the benchmarks, and says what they say. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    subcommands = ColdStartCommand.class,
    description = "Measures the library beside its peers.")
public final class Benchmarks implements Callable<Integer> {
  /** The command that measures everything, from the root. */
  private static final String COMMAND =
      "mvn -q test-compile -Pbenchmark -pl examples/benchmarks -am";

  @Option(names = "--quick", description = "Runs each benchmark once: the times mean nothing.")
  private boolean quick;

  @Option(
      names = "--include",
      paramLabel = "REGEX",
      description = "Runs the benchmarks whose names match, such as Read; all unless set.")
  private String include = ".*";

  @Option(names = "--result", paramLabel = "FILE", description = "Where the results go, as JSON.")
  private Path result = Path.of("examples", "benchmarks", "target", "benchmarks.json");

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description =
          "Measures everything so many times over, 3 unless set: a slow spell of the machine should"
              + " not hit one row alone.")
  private int rounds = 3;

  @Option(names = "--readme", paramLabel = "FILE", description = "Where the tables go.")
  private @Nullable Path readme;

  @Option(names = "--report-only", description = "Measures nothing: reports the results again.")
  private boolean reportOnly;

  @Parameters(
      paramLabel = "JMH",
      description = "Options of JMH, after --, such as -p library=MES_JACKSON3 or -prof stack.")
  private List<String> jmh = List.of();

  private Benchmarks() {}

  /** Runs the benchmarks that the arguments name; see {@code --help}. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs the benchmarks, and returns the exit status. */
  static int run(String... arguments) {
    return new CommandLine(new Benchmarks()).execute(arguments);
  }

  @Override
  public Integer call() throws Exception {
    if (quick) {
      System.setProperty("jmh.ignoreLock", "true"); // nothing is measured
    }
    Files.createDirectories(result.toAbsolutePath().getParent());
    if (!reportOnly) {
      measure();
    }
    report(Results.read(result));
    return CommandLine.ExitCode.OK;
  }

  private void measure() throws Exception {
    List<Path> results = new ArrayList<>();
    for (int round = 1; round <= (quick ? 1 : rounds); round++) {
      Path ofRound = result.resolveSibling(round + "-" + result.getFileName());
      new Runner(options(ofRound)).run();
      results.add(ofRound);
    }
    Results.join(results, result);
  }

  private void report(Results results) throws Exception {
    String report =
        Tables.report(
            results,
            Runtime.getRuntime().availableProcessors(),
            LocalDate.now(ZoneOffset.UTC),
            COMMAND);
    System.out.println(report);
    if (readme != null) {
      Section.replace(readme, "JDK " + results.jdkFeature(), "\n" + report + "\n");
    }
  }

  private Options options(Path ofRound) throws CommandLineOptionException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(jmh.toArray(String[]::new)))
            .include(include)
            .shouldFailOnError(true)
            .addProfiler(GCProfiler.class)
            .resultFormat(ResultFormatType.JSON)
            .result(ofRound.toString());
    return (quick ? once(options) : options).build();
  }

  private static ChainedOptionsBuilder once(ChainedOptionsBuilder options) {
    return options
        .param("document", "MES")
        .param("lines", "10")
        .forks(0)
        .warmupIterations(0)
        .measurementIterations(1)
        .measurementTime(TimeValue.milliseconds(1));
  }
}
