package io.github.mesmodel.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarksTest {
  @Test
  void everySuiteRunsAndPutsItsTableIntoAFile(@TempDir Path folder) throws Exception {
    String part = "JDK " + Runtime.version().feature();
    Path readme =
        Files.writeString(
            folder.resolve("README.md"), "<!-- " + part + " --><!-- end of " + part + " -->");
    assertThat(Benchmarks.run("--quick", "--readme", readme.toString())).isZero();
    assertThat(readme)
        .content()
        .contains(
            "| Bar |", "| Read,", "| Write,", "| Validate,", "| Newline", "| Growth,", "| Cold");
  }

  @Test
  void anUnknownOptionIsRefused() {
    assertThat(Benchmarks.run("--nothing")).isEqualTo(2);
  }
}
