package io.github.mesmodel.examples.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the benchmarks. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    description = "Measures the library beside its peers.")
public final class Benchmarks implements Callable<Integer> {
  @Option(names = "--quick", description = "Runs each benchmark once: the times mean nothing.")
  private boolean quick;

  @Option(
      names = "--include",
      paramLabel = "REGEX",
      description = "Runs the benchmarks whose names match, such as Read; all unless set.")
  private String include = ".*";

  @Option(names = "--result", paramLabel = "FILE", description = "Where the results go, as JSON.")
  private Path result = Path.of("target", "benchmarks.json");

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
    new Runner(options()).run();
    return CommandLine.ExitCode.OK;
  }

  private Options options() throws Exception {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(jmh.toArray(String[]::new)))
            .include(include)
            .shouldFailOnError(true)
            .addProfiler(GCProfiler.class)
            .resultFormat(ResultFormatType.JSON)
            .result(result.toString());
    return (quick ? once(options) : options).build();
  }

  private static ChainedOptionsBuilder once(ChainedOptionsBuilder options) {
    return options
        .forks(0)
        .warmupIterations(0)
        .measurementIterations(1)
        .measurementTime(TimeValue.milliseconds(1));
  }
}
