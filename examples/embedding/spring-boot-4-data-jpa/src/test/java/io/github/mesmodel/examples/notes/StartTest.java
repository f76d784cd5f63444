package io.github.mesmodel.examples.notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.mesmodel.Movement;
import io.github.mesmodel.jackson3.MesModule;
import io.github.mesmodel.json.MovementReader;
import jakarta.validation.Valid;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/** An application that gets the library on its class path starts as it did without. */
class StartTest {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  /** A class of each jar that {@code mes-jackson3} brings. */
  private static final List<Class<?>> BROUGHT =
      List.of(
          MesModule.class,
          MovementReader.class,
          Movement.class,
          Valid.class,
          ObjectMapper.class,
          JsonParser.class,
          JsonProperty.class);

  @Test
  void theLibraryAddsNoBeanAndNoLineOfTheLog() throws IOException {
    List<String> without = start(classPathWithout());

    assertThat(without).contains("entityManagerFactory").anyMatch(line -> line.contains("Started"));
    assertThat(start(CLASS_PATH)).isEqualTo(without);
  }

  private static String classPathWithout() {
    List<Path> brought = BROUGHT.stream().map(StartTest::origin).toList();
    return Arrays.stream(CLASS_PATH.split(File.pathSeparator))
        .filter(entry -> !brought.contains(Path.of(entry).toAbsolutePath()))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path origin(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath())
        .toPath()
        .toAbsolutePath();
  }

  /** Returns what the application logs and prints, times and numbers left out. */
  private static List<String> start(String classPath) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                Notes.class.getName(),
                "--logging.pattern.console=%p %c %m%n",
                "--spring.main.banner-mode=off")
            .redirectErrorStream(true)
            .start();
    try (Stream<String> lines = process.inputReader(UTF_8).lines()) {
      return lines.map(line -> line.replaceAll("[-0-9a-fA-F]{36}|[0-9.]+", "#")).toList();
    }
  }
}
