package io.github.mesmodel.examples.springboot4;

import io.github.mesmodel.examples.webcontract.ExecutableJar;
import io.github.mesmodel.examples.webcontract.OpenApiContract;
import io.github.mesmodel.examples.webcontract.WebContract;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * The application as it is deployed: one jar with all others within, whose class loader is unknown
 * to the threads of the common pool.
 */
class ExecutableJarIT implements WebContract, OpenApiContract {
  private static ExecutableJar application;

  @BeforeAll
  static void start() throws IOException {
    application = ExecutableJar.start(Path.of(System.getProperty("executable.jar")));
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Override
  public int port() {
    return application.port();
  }
}
