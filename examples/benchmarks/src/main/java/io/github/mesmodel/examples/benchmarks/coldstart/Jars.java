package io.github.mesmodel.examples.benchmarks.coldstart;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The class path of the processes: what they need, in jars, since an archive takes no folders. */
final class Jars {
  private static final Pattern NEEDED =
      Pattern.compile(
          "(jackson-(core|databind|annotations)|hibernate-validator|jakarta\\.validation-api"
              + "|jboss-logging|classmate|mes-).*\\.jar");

  private Jars() {}

  /** Returns the class path, with jars in a folder for what is in folders. */
  static String classPath(Path folder) throws IOException {
    List<String> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path)) {
        jars.add(jar(path, folder.resolve(jars.size() + ".jar")).toString());
      } else if (NEEDED.matcher(String.valueOf(path.getFileName())).matches()) {
        jars.add(entry);
      }
    }
    return String.join(File.pathSeparator, jars);
  }

  private static Path jar(Path classes, Path jar) throws IOException {
    try (JarOutputStream output = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        output.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, output);
      }
    }
    return jar;
  }
}
