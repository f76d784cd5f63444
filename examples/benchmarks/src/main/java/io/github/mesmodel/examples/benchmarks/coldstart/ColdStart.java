package io.github.mesmodel.examples.benchmarks.coldstart;

import io.github.mesmodel.examples.benchmarks.document.Document;
import io.github.mesmodel.examples.benchmarks.report.Results;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Measures whole processes, one after the other in turns. */
public final class ColdStart {
  private final Path folder;
  private final Path document;
  private final String classPath;
  private final List<Start> starts = new ArrayList<>();

  /** One program in one mode, with the times of its processes. */
  private record Start(Program program, StartMode mode, Path archive, List<Double> millis) {
    double median() {
      return Results.median(millis.stream().mapToDouble(one -> one).toArray());
    }
  }

  private ColdStart(Path folder) throws IOException {
    this.folder = folder;
    this.document = Files.write(folder.resolve("mes.json"), Document.MES.json());
    this.classPath = Jars.classPath(folder);
  }

  /**
   * Starts each program in each mode.
   *
   * @param runs how often
   * @param modes which modes, by their names
   * @param folder where archives and jars go, an empty folder
   * @return the medians, as a table in Markdown
   */
  public static String measure(int runs, Pattern modes, Path folder)
      throws IOException, InterruptedException {
    ColdStart coldStart = new ColdStart(folder);
    coldStart.prepare(modes);
    for (int i = 0; i < runs; i++) {
      for (Start start : coldStart.starts) {
        start.millis.add(coldStart.run(start.program, start.mode.options(start.archive)));
      }
    }
    return coldStart.table();
  }

  private void prepare(Pattern modes) throws IOException, InterruptedException {
    List<StartMode> chosen =
        StartMode.of(Runtime.version().feature()).stream()
            .filter(mode -> modes.matcher(mode.label()).find())
            .toList();
    for (StartMode mode : chosen) {
      for (Program program : Program.values()) {
        Path archive = folder.resolve(starts.size() + ".archive");
        var preparation = mode.preparation(archive);
        if (preparation.isPresent()) {
          run(program, preparation.get());
        }
        starts.add(new Start(program, mode, archive, new ArrayList<>()));
      }
    }
  }

  /** Runs a process, and returns how many milliseconds it took. */
  private double run(Program program, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-classpath", classPath, program.main(), document.toString()));
    File output = folder.resolve("output.txt").toFile();
    long begin = System.nanoTime();
    int status =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output)
            .start()
            .waitFor();
    double millis = (System.nanoTime() - begin) / 1e6;
    if (status != 0) {
      throw new IllegalStateException(command + "\n" + Files.readString(output.toPath()));
    }
    return millis;
  }

  private String table() {
    return "| Options | Who | Time | × plain records |\n| --- | --- | ---: | ---: |\n"
        + starts.stream().map(this::row).collect(Collectors.joining("\n"));
  }

  private String row(Start start) {
    double plain =
        starts.stream()
            .filter(other -> other.mode.equals(start.mode) && other.program == Program.PLAIN)
            .mapToDouble(Start::median)
            .sum();
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.0f ms | %.2f |",
        start.mode.label(),
        start.program.label(),
        start.median(),
        start.median() / plain);
  }
}
