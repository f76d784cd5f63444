package io.github.mesmodel.examples.micronaut;

import io.github.mesmodel.examples.webcontract.LogContract;
import io.github.mesmodel.examples.webcontract.RunningApplication;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ApplicationTest implements LogContract {
  private static final Pattern LISTENING = Pattern.compile("Server Running: http://[^:]+:(\\d+)");

  private static RunningApplication application;

  @BeforeAll
  static void start() throws IOException {
    application =
        RunningApplication.start(
            LISTENING,
            "-Dmicronaut.server.port=-1",
            "-cp",
            System.getProperty("application.class.path"),
            Application.class.getName());
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
