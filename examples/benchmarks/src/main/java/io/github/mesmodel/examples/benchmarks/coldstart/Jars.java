package io.github.mesmodel.examples.benchmarks.coldstart;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/**
 * The class path of the processes, only of jars, because an archive of classes takes no folders.
 */
final class Jars {
  private static final Pattern NEEDED =
      Pattern.compile(
          "(jackson-(core|databind|annotations)|hibernate-validator|jakarta\\.validation-api"
              + "|jboss-logging|classmate|mes-).*\\.jar");

  private Jars() {}

  /** Returns the class path, with a jar in a folder for each of its folders. */
  static String classPath(Path folder) {
    ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
    List<String> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path)) {
        String file = folder.resolve(jars.size() + ".jar").toString();
        jar.run(System.out, System.err, "--create", "--file", file, "-C", entry, ".");
        jars.add(file);
      } else if (NEEDED.matcher(String.valueOf(path.getFileName())).matches()) {
        jars.add(entry);
      }
    }
    return String.join(File.pathSeparator, jars);
  }
}
