package io.github.mesmodel.examples.benchmarks.coldstart;

import io.github.mesmodel.examples.benchmarks.document.Documents;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Measures fresh processes, in turns, from the command java to the first validated document. */
public final class ColdStart {
  private final Path folder;
  private final Path document;
  private final String classPath;

  /** A program with its options, and the times of its processes in milliseconds. */
  private record Start(String label, String main, List<String> options, List<Double> millis) {}

  private ColdStart(Path folder) throws IOException {
    this.folder = folder;
    this.document = Files.write(folder.resolve("mes.json"), Documents.likeMes(1).get(0));
    this.classPath = Jars.classPath(folder);
  }

  /**
   * Starts each program with and without an archive of its classes.
   *
   * @param runs how often
   * @return the times, as a table in Markdown
   */
  public static String measure(int runs) throws IOException, InterruptedException {
    ColdStart coldStart = new ColdStart(Files.createTempDirectory("cold-start"));
    List<Start> starts = new ArrayList<>();
    coldStart.prepare("plain records, Jackson 3, Hibernate Validator", PlainStart.class, starts);
    coldStart.prepare("MovementReader, mes-jackson3", MesStart.class, starts);
    for (int i = 0; i < runs; i++) {
      for (Start start : starts) {
        start.millis.add(coldStart.run(start.main, start.options));
      }
    }
    coldStart.deleteFiles();
    return "| Cold start, a process | Least | Median |\n| --- | ---: | ---: |\n"
        + starts.stream().map(ColdStart::row).collect(Collectors.joining("\n"));
  }

  private void prepare(String label, Class<?> main, List<Start> starts)
      throws IOException, InterruptedException {
    String archive = folder.resolve(main.getSimpleName() + ".jsa").toString();
    run(main.getName(), List.of("-XX:ArchiveClassesAtExit=" + archive));
    starts.add(new Start(label, main.getName(), List.of(), new ArrayList<>()));
    starts.add(
        new Start(
            label + ", AppCDS",
            main.getName(),
            List.of("-XX:SharedArchiveFile=" + archive),
            new ArrayList<>()));
  }

  /** Runs a process, and returns how many milliseconds it took. */
  private double run(String main, List<String> options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.addAll(options);
    command.addAll(List.of("-classpath", classPath, main, document.toString()));
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

  private void deleteFiles() {
    for (File file : Objects.requireNonNull(folder.toFile().listFiles())) {
      file.delete();
    }
    folder.toFile().delete();
  }

  private static String row(Start start) {
    List<Double> sorted = start.millis.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "| %s | %.0f ms | %.0f ms |",
        start.label,
        sorted.get(0),
        sorted.get(sorted.size() / 2));
  }
}
