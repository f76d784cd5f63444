package io.github.mesmodel.conformance;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A part of the class path of the tests, loaded anew. */
final class ClassPath extends URLClassLoader {
  private ClassPath(List<Path> entries, ClassLoader parent) {
    super(entries.stream().map(ClassPath::url).toArray(URL[]::new), parent);
  }

  /** Loads the entries for a test, and those of a parent. */
  static ClassPath of(Predicate<Path> wanted, ClassLoader parent) {
    return new ClassPath(entries().stream().filter(wanted).toList(), parent);
  }

  /** Loads the entries that a test wants, and nothing else but the platform. */
  static ClassPath of(Predicate<Path> wanted) {
    return of(wanted, ClassLoader.getPlatformClassLoader());
  }

  /** Loads all entries, and classes of a folder instead of theirs. */
  static ClassPath behind(Path folder) {
    List<Path> entries = new ArrayList<>(entries());
    entries.add(0, folder);
    return new ClassPath(entries, ClassLoader.getPlatformClassLoader());
  }

  static List<Path> entries() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of)
        .toList();
  }

  /** Returns the entry that a class is of. */
  static Path entryOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URL url(Path entry) {
    try {
      return entry.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns whether a class was loaded. */
  boolean hasLoaded(String name) {
    return findLoadedClass(name) != null;
  }

  /** Creates a reader of this class path, and returns its report on a text. */
  String read(String document) throws ReflectiveOperationException {
    Object reader =
        loadClass("io.github.mesmodel.json.MovementReader")
            .getMethod("create", Locale.class)
            .invoke(null, Locale.ENGLISH);
    Object result = reader.getClass().getMethod("read", String.class).invoke(reader, document);
    return String.valueOf(result.getClass().getMethod("report").invoke(result));
  }

  /** Creates a writer of this class path, and returns its output for the data set. */
  @Nullable Object write() throws ReflectiveOperationException {
    Object writer =
        loadClass("io.github.mesmodel.json.MovementWriter").getMethod("create").invoke(null);
    Object dataSet =
        loadClass("io.github.mesmodel.dataset.MesDataSet").getMethod("movement").invoke(null);
    return writer.getClass().getMethod("writeAsString", dataSet.getClass()).invoke(writer, dataSet);
  }
}
