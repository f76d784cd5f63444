package io.github.mesmodel.examples.benchmarks;

import io.github.mesmodel.examples.benchmarks.coldstart.ColdStart;
import io.github.mesmodel.examples.benchmarks.report.Section;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures whole processes. */
@Command(
    name = "cold-start",
    mixinStandardHelpOptions = true,
    description = "Measures processes from the command java to the first checked document.")
final class ColdStartCommand implements Callable<Integer> {
  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "How often each program is started; ${DEFAULT-VALUE} unless set.")
  private int runs = 15;

  @Option(
      names = "--include",
      paramLabel = "REGEX",
      description =
          "Starts them with the options whose names match, such as AppCDS; all unless set.")
  private Pattern include = Pattern.compile("");

  @Option(names = "--readme", paramLabel = "FILE", description = "Where the table goes.")
  private @Nullable Path readme;

  private ColdStartCommand() {}

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("cold-start");
    try {
      String table = ColdStart.measure(runs, include, folder);
      System.out.println(table);
      if (readme != null) {
        int jdk = Runtime.version().feature();
        Section.replace(readme, "cold start on JDK " + jdk, "\n" + table + "\n");
      }
    } finally {
      delete(folder);
    }
    return CommandLine.ExitCode.OK;
  }

  private static void delete(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    }
  }
}
