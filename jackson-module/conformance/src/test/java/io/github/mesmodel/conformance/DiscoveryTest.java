package io.github.mesmodel.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mesmodel.internal.LibraryVersion;
import io.github.mesmodel.jackson2.Jackson2Binding;
import io.github.mesmodel.jackson3.Jackson3Binding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Readers and writers find their Jackson module, with every class loader and on every thread. */
class DiscoveryTest {
  private static final Path TWO = ClassPath.entryOf(Jackson2Binding.class);
  private static final Path THREE = ClassPath.entryOf(Jackson3Binding.class);
  private static final String PACKAGE = "io.github.mesmodel.jackson";
  private static final String VALID =
      "{\"id\": \"m\", \"name\": {\"fr\": \"M\"}, \"legalForm\": \"scop\"}";
  private static final String CLEAN = "0 errors, 0 warnings";

  @Test
  void ofBothModulesThatForJackson3IsTaken() throws Exception {
    try (ClassPath both = ClassPath.of(entry -> true)) {
      assertThat(both.read(VALID)).isEqualTo(CLEAN);
      assertThat(both.hasLoaded(PACKAGE + "3.StreamingFormat")).isTrue();
      assertThat(both.hasLoaded(PACKAGE + "2.StreamingFormat")).isFalse();
    }
  }

  static Stream<Path> modules() {
    return Stream.of(TWO, THREE);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void eitherModuleIsFoundAndNeedsNoDatabind(Path without) throws Exception {
    try (ClassPath one =
        ClassPath.of(
            entry -> !entry.equals(without) && !entry.toString().contains("jackson-databind"))) {
      assertThat(one.read(VALID)).isEqualTo(CLEAN);
      assertThat(one.read("{\"id\": }")).contains("json-syntax /id");
      assertThat(one.write())
          .isEqualTo(new String(Resources.read("/META-INF/mes-model/mes.json"), UTF_8));
    }
  }

  @Test
  void libraryLoaderServesAThreadOfTheCommonPool() throws Exception {
    try (ClassPath both = ClassPath.of(entry -> true)) {
      assertThat(onCommonPool(() -> both.read(VALID))).isEqualTo(CLEAN);
    }
  }

  private static <T> T onCommonPool(Callable<T> callable) throws Exception {
    FutureTask<T> task = new FutureTask<>(callable);
    ForkJoinPool.commonPool().execute(task);
    return task.get();
  }

  @Test
  void contextLoaderServesALibraryLoaderWithoutAModule() throws Exception {
    try (ClassPath library = ClassPath.of(entry -> !entry.equals(TWO) && !entry.equals(THREE));
        ClassPath application = ClassPath.of(List.of(TWO, THREE)::contains, library)) {
      assertThat(under(application, () -> library.read(VALID))).isEqualTo(CLEAN);
      assertThatThrownBy(() -> under(library, () -> library.read(VALID)))
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("io.github.mes-model:mes-jackson3");
    }
  }

  private static <T> T under(ClassLoader context, Callable<T> callable) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(context);
    try {
      return callable.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void modulesOfSeveralVersionsAreRefused(@TempDir Path folder) throws Exception {
    compileCoreOfVersion("9.9.9", folder);

    try (ClassPath mixture = ClassPath.behind(folder)) {
      assertThatThrownBy(() -> mixture.read(VALID))
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("mes-core is 9.9.9")
          .hasMessageContaining("mes-json is " + LibraryVersion.NUMBER);
    }
  }

  private static void compileCoreOfVersion(String version, Path folder) throws IOException {
    Path source = folder.resolve("LibraryVersion.java");
    Files.writeString(
        source,
        """
        package io.github.mesmodel.internal;

        public final class LibraryVersion {
          public static final String NUMBER = "%s";

          public static String current() {
            return NUMBER;
          }
        }
        """
            .formatted(version));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", folder.toString(), source.toString());
    assertThat(status).isZero();
  }

  @Test
  void theVersionOfTheLibraryIsThatOfItsPoms() throws IOException {
    String pom = Files.readString(Path.of("..", "..", "pom.xml"));

    assertThat(pom)
        .containsPattern(
            "<artifactId>mes-parent</artifactId>\\s*<version>"
                + Pattern.quote(LibraryVersion.current())
                + "</version>");
    assertThat(new Jackson2Binding().version()).isEqualTo(LibraryVersion.current());
    assertThat(new Jackson3Binding().version()).isEqualTo(LibraryVersion.current());
  }
}
