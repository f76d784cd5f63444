package io.github.mesmodel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two modules mirror each other: the same files, and the same API but for Jackson's types. */
class MirrorTest {
  private static final String TWO = "io.github.mesmodel.jackson2";
  private static final String THREE = "io.github.mesmodel.jackson3";

  /** What one major needs a class for, and the other does not. */
  private static final Set<String> ONLY_WITH_JACKSON_2 = Set.of("WholeCharacters.java");

  @Test
  void theFilesAreTheSame() throws IOException {
    Set<String> expected = new TreeSet<>(files("jackson3"));
    expected.addAll(ONLY_WITH_JACKSON_2);

    assertThat(files("jackson2")).isEqualTo(expected);
  }

  private static Set<String> files(String module) throws IOException {
    Path sources = Path.of("..", module, "src", "main", "java", "io", "github", "mesmodel", module);
    try (Stream<Path> files = Files.list(sources)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  static Stream<String> publicTypes() {
    return Stream.of("MesModule", "MovementReader", "MovementReader$Builder", "ReadResult");
  }

  @Test
  void noPublicTypeIsLeftOut() throws Exception {
    Set<String> found = new TreeSet<>();
    for (String file : files("jackson3")) {
      if (!file.equals("package-info.java")) {
        collectPublic(Class.forName(THREE + "." + file.replace(".java", "")), found);
      }
    }

    assertThat(found).containsExactlyInAnyOrderElementsOf(publicTypes().toList());
  }

  private static void collectPublic(Class<?> type, Set<String> found) {
    if (Modifier.isPublic(type.getModifiers())) {
      found.add(type.getName().substring(THREE.length() + 1));
      Arrays.stream(type.getDeclaredClasses()).forEach(nested -> collectPublic(nested, found));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("publicTypes")
  void theApiIsTheSame(String name) throws ClassNotFoundException {
    Class<?> two = Class.forName(TWO + "." + name);
    Class<?> three = Class.forName(THREE + "." + name);

    assertThat(members(two)).isEqualTo(members(three)).isNotEmpty();
    assertThat(types(two.getGenericInterfaces())).isEqualTo(types(three.getGenericInterfaces()));
    assertThat(two.getModifiers()).isEqualTo(three.getModifiers());
  }

  private static Set<String> members(Class<?> type) {
    return Stream.<Executable>concat(
            Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
        .filter(member -> Modifier.isPublic(member.getModifiers()))
        .map(MirrorTest::signature)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String signature(Executable member) {
    return String.join(
        " ",
        Modifier.toString(member.getModifiers()),
        member instanceof Method method ? type(method.getGenericReturnType()) : "",
        member instanceof Constructor<?> ? "new" : member.getName(),
        types(member.getGenericParameterTypes()).toString(),
        types(member.getGenericExceptionTypes()).toString());
  }

  private static List<String> types(Type[] types) {
    return Arrays.stream(types).map(MirrorTest::type).toList();
  }

  /** Returns the name of a type, which is the simple one if it is another in each major. */
  private static String type(Type type) {
    return type.getTypeName()
        .replaceAll("(?:com\\.fasterxml|tools)\\.jackson\\.[\\w.$]*[.$](\\w+)", "$1")
        .replaceAll("io\\.github\\.mesmodel\\.jackson[23]\\.", "");
  }
}
