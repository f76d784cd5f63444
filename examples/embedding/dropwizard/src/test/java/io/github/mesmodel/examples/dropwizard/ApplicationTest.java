package io.github.mesmodel.examples.dropwizard;

import io.github.mesmodel.examples.webcontract.LogContract;
import io.github.mesmodel.examples.webcontract.RunningApplication;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ApplicationTest implements LogContract {
  private static final Pattern LISTENING = Pattern.compile("Started .*\\{[^{}]*:(\\d+)}");

  private static RunningApplication application;

  @BeforeAll
  static void start() throws IOException {
    application =
        RunningApplication.start(
            LISTENING,
            "-Ddw.server.connector.port=0",
            "-cp",
            System.getProperty("application.class.path"),
            MovementApplication.class.getName(),
            "server",
            "config.yml");
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
