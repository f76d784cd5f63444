package io.github.mesmodel.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The core validates with only its own dependencies, and starts no provider of the class path. */
class StandaloneTest {
  private static final String CORE = "io.github.mesmodel";

  private static final String REPORT =
      """
      3 errors, 1 warning
        error slug /id: "Broken" is not an id: use lower-case letters, digits and single hyphens, at most 64 characters, such as plan-2019-2022
        error text /name/en: " Movement" begins or ends with white space: remove it
        warning unknown-code /legalForm: the code "scob" is not listed: it is kept, but did you mean scop?
        error position /axes/0/position: 0 is not a position: number entries from 1
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void aClassPathOfTheOwnDependenciesValidates() throws Exception {
    Run run =
        java(javaHome(), List.of("-cp", path("core", "jakarta.validation-api", "test-classes")));

    assertValidated(run);
    assertThat(run.loaded()).noneMatch(type -> type.startsWith("org.hibernate"));
  }

  @Test
  void anImageOfTheCoreValidates() throws Exception {
    Path image = folder.resolve("image");
    StringWriter log = new StringWriter();
    PrintWriter writer = new PrintWriter(log);
    int status =
        ToolProvider.findFirst("jlink")
            .orElseThrow()
            .run(
                writer,
                writer,
                "--module-path=" + path("core", "jakarta.validation-api"),
                "--add-modules=" + CORE,
                "--output=" + image);
    assertThat(status).as(log.toString()).isZero();

    assertValidated(java(image, List.of("--add-modules", CORE, "-cp", path("test-classes"))));
  }

  @Test
  void aProviderWithoutAnExpressionLanguageIsLeftAlone() throws Exception {
    Run run = java(javaHome(), List.of("-cp", System.getProperty("java.class.path")));

    assertValidated(run);
    assertThat(System.getProperty("java.class.path")).contains("hibernate-validator");
    assertThat(run.loaded()).noneMatch(type -> type.startsWith("org.hibernate"));
  }

  private static void assertValidated(Run run) {
    assertThat(run.output()).isEqualTo(REPORT.strip());
    assertThat(run.log()).isEmpty();
  }

  /**
   * A run of the program.
   *
   * @param output its standard output
   * @param log its standard error
   * @param loaded the names of the classes that it loaded
   */
  private record Run(String output, String log, List<String> loaded) {}

  private Run java(Path home, List<String> options) throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    Path log = folder.resolve("log.txt");
    Path classes = folder.resolve("classes.txt");
    List<String> command =
        Stream.of(
                Stream.of(home.resolve("bin").resolve("java").toString()),
                Stream.of("-Xlog:class+load:file=" + classes + ":none"),
                options.stream(),
                Stream.of(StandaloneProgram.class.getName()))
            .flatMap(part -> part)
            .toList();
    new ProcessBuilder(command)
        .redirectOutput(output.toFile())
        .redirectError(log.toFile())
        .start()
        .waitFor();
    List<String> loaded =
        Files.readAllLines(classes).stream().map(line -> line.split(" ", 2)[0]).toList();
    return new Run(Files.readString(output, UTF_8), Files.readString(log, UTF_8), loaded);
  }

  private static Path javaHome() {
    return Path.of(System.getProperty("java.home"));
  }

  /** Returns the entries of the class path that are of the given modules. */
  private static String path(String... modules) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> Arrays.stream(modules).anyMatch(module -> isOf(module, entry)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isOf(String module, String entry) {
    String name = Path.of(entry).getFileName().toString();
    Path folder = Path.of("..").toAbsolutePath().normalize();
    boolean core = Path.of(entry).equals(folder.resolve("target").resolve("classes"));
    return module.equals("core") ? core || name.startsWith("mes-core-0") : name.startsWith(module);
  }
}
