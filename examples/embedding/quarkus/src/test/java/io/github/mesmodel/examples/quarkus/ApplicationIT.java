package io.github.mesmodel.examples.quarkus;

import io.github.mesmodel.examples.webcontract.LogContract;
import io.github.mesmodel.examples.webcontract.RunningApplication;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The application as it is deployed: the class path that the build of Quarkus laid out. */
class ApplicationIT implements LogContract {
  private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

  private static RunningApplication application;

  @BeforeAll
  static void start() throws IOException {
    application =
        RunningApplication.start(
            LISTENING, "-Dquarkus.http.port=0", "-jar", "target/quarkus-app/quarkus-run.jar");
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
