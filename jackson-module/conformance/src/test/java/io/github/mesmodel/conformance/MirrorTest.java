package io.github.mesmodel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.jackson2.Jackson2Binding;
import io.github.mesmodel.jackson3.Jackson3Binding;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The two modules mirror each other: the same files, and the same API, except Jackson's types. */
class MirrorTest {
  @Test
  void theFilesAreTheSame() throws IOException {
    assertThat(files("jackson2")).isEqualTo(files("jackson3")).isNotEmpty();
  }

  private static Set<String> files(String module) throws IOException {
    Path sources = Path.of("..", module, "src", "main", "java", "io", "github", "mesmodel", module);
    try (Stream<Path> files = Files.list(sources)) {
      return files
          .map(file -> file.getFileName().toString().replaceAll("Jackson[23]", "Jackson"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  static Stream<Arguments> publicTypes() {
    return Stream.of(
        Arguments.of(
            io.github.mesmodel.jackson2.MesModule.class,
            io.github.mesmodel.jackson3.MesModule.class),
        Arguments.of(Jackson2Binding.class, Jackson3Binding.class));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("publicTypes")
  void theApiIsTheSame(Class<?> two, Class<?> three) {
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
