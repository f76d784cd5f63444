package io.github.mesmodel.examples.springboot3;

import io.github.mesmodel.examples.webcontract.LogContract;
import io.github.mesmodel.examples.webcontract.OpenApiContract;
import io.github.mesmodel.examples.webcontract.ProtocolContract;
import io.github.mesmodel.examples.webcontract.RunningApplication;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * The application as it is deployed: one jar with all others within, whose class loader is unknown
 * to the threads of the common pool.
 */
class ExecutableJarIT implements LogContract, OpenApiContract, ProtocolContract {
  private static final Pattern LISTENING = Pattern.compile("Tomcat started on port (\\d+)");

  private static RunningApplication application;

  @BeforeAll
  static void start() throws IOException {
    application =
        RunningApplication.start(
            LISTENING, "-jar", System.getProperty("executable.jar"), "--server.port=0");
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Override
  public RunningApplication application() {
    return application;
  }
}
