package io.github.mesmodel.examples.webcontract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An application of Spring Boot that runs from its executable jar, in a process of its own.
 *
 * @param process the process
 * @param port where the application listens
 */
public record ExecutableJar(Process process, int port) implements AutoCloseable {
  private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

  /**
   * Starts an application, and waits until it listens.
   *
   * @throws IOException if the process cannot be started, or ends before the application listens
   */
  public static ExecutableJar start(Path jar) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(java.toString(), "-jar", jar.toString(), "--server.port=0")
            .redirectErrorStream(true)
            .start();
    BufferedReader log = process.inputReader(UTF_8);
    StringBuilder read = new StringBuilder();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      read.append(line).append(System.lineSeparator());
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        drain(log);
        return new ExecutableJar(process, Integer.parseInt(started.group(1)));
      }
    }
    throw new IOException("The application did not start:" + System.lineSeparator() + read);
  }

  /** Reads on what the application logs, which it could not do otherwise once a buffer is full. */
  private static void drain(BufferedReader log) {
    Thread thread = new Thread(() -> log.lines().forEach(line -> {}), "log of the application");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
