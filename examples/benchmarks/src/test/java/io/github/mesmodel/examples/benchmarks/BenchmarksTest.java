package io.github.mesmodel.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class BenchmarksTest {
  /** Each benchmark checks what it is about to measure, and throws otherwise. */
  @Test
  void everyBenchmarkRuns(@TempDir Path folder) {
    Path result = folder.resolve("result.json");

    assertThat(Benchmarks.run("--quick", "--result", result.toString(), "--", "-v", "SILENT"))
        .isZero();
    assertThat(new JsonMapper().readTree(result.toFile()))
        .extracting(benchmark -> benchmark.path("benchmark").asString())
        .extracting(name -> name.substring(name.lastIndexOf('.') + 1))
        .contains("read", "write", "validate", "ingest");
  }

  @Test
  void aBenchmarkThatThereIsNotIsAnError(@TempDir Path folder) {
    Path result = folder.resolve("result.json");

    assertThat(
            Benchmarks.run(
                "--quick",
                "--include",
                "Nothing",
                "--result",
                result.toString(),
                "--",
                "-v",
                "SILENT"))
        .isNotZero();
  }

  @Test
  void processesAreStartedFromAnArchive() {
    assertThat(Benchmarks.run("cold-start", "--runs", "1", "--include", "^AppCDS archive$"))
        .isZero();
  }
}
