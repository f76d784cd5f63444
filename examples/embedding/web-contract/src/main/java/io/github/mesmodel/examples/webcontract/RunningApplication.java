package io.github.mesmodel.examples.webcontract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An application that runs in a process of its own.
 *
 * @param process the process
 * @param port the port at which the application listens
 * @param log the lines that the application has logged
 */
public record RunningApplication(Process process, int port, List<String> log)
    implements AutoCloseable {
  /**
   * Starts an application, and waits until it listens.
   *
   * @param listening matches the line of the log for that, with the port as its first group
   * @param arguments the arguments of {@code java}
   * @throws IOException if the process cannot be started, or ends before the application listens
   */
  public static RunningApplication start(Pattern listening, String... arguments)
      throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(Stream.concat(Stream.of(java), Stream.of(arguments)).toList())
            .redirectErrorStream(true)
            .start();
    BufferedReader output = process.inputReader(UTF_8);
    List<String> log = new CopyOnWriteArrayList<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      log.add(line);
      Matcher started = listening.matcher(line);
      if (started.find()) {
        keepReading(output, log);
        return new RunningApplication(process, Integer.parseInt(started.group(1)), log);
      }
    }
    throw new IOException("The application did not start:\n" + String.join("\n", log));
  }

  /** Keeps reading the log, because the application blocks once a buffer is full. */
  private static void keepReading(BufferedReader output, List<String> log) {
    Thread thread = new Thread(() -> readAll(output, log), "log of the application");
    thread.setDaemon(true);
    thread.start();
  }

  private static void readAll(BufferedReader output, List<String> log) {
    try {
      output.lines().forEach(log::add);
    } catch (UncheckedIOException e) {
      log.add("The application was stopped: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
