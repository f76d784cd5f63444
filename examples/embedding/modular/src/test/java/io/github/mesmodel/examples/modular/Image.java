package io.github.mesmodel.examples.modular;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java run time that jlink has built, of nothing but the program and the modules that it needs.
 *
 * @param folder where it is
 */
record Image(Path folder) {
  private static final String MODULE = Modular.class.getPackageName();

  /** The output and the log of a run. */
  record Run(int status, String output, String log) {}

  static Image build(Path folder) {
    StringWriter log = new StringWriter();
    PrintWriter writer = new PrintWriter(log);
    ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
    int status =
        jlink.run(
            writer,
            writer,
            "--module-path=" + modulePath(),
            "--add-modules=" + MODULE,
            "--output=" + folder);
    if (status != 0) {
      throw new IllegalStateException(log.toString());
    }
    return new Image(folder);
  }

  /** Returns the modules on the class path of the tests: jlink takes what the program requires. */
  private static String modulePath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !ModuleFinder.of(Path.of(entry)).findAll().isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }

  Run run(String... arguments) throws IOException, InterruptedException {
    return java(
        Stream.concat(
            Stream.of("--module", MODULE + "/" + Modular.class.getName()),
            Arrays.stream(arguments)));
  }

  /** Returns the names of all its modules. */
  List<String> modules() throws IOException, InterruptedException {
    return java(Stream.of("--list-modules"))
        .output()
        .lines()
        .map(module -> module.split("@", 2)[0])
        .toList();
  }

  private Run java(Stream<String> arguments) throws IOException, InterruptedException {
    Path java = folder.resolve("bin").resolve("java");
    Path output = folder.resolve("output.txt");
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(
                Stream.concat(Stream.of(java.toString(), "-Duser.language=fr"), arguments).toList())
            .redirectOutput(output.toFile())
            .redirectError(log.toFile())
            .start();
    int status = process.waitFor();
    return new Run(status, Files.readString(output, UTF_8).strip(), Files.readString(log));
  }
}
