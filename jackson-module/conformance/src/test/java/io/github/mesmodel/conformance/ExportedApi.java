package io.github.mesmodel.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The exported API of a module: its types with their public and protected members, sorted. */
final class ExportedApi {
  private ExportedApi() {}

  /** Returns the API of the module that a class is of, a line for each type and member. */
  static Stream<String> of(Class<?> witness) {
    ModuleReference module =
        ModuleFinder.of(ClassPath.entryOf(witness)).findAll().iterator().next();
    Set<String> exported =
        module.descriptor().exports().stream()
            .filter(Predicate.not(ModuleDescriptor.Exports::isQualified))
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());
    return Stream.concat(
        Stream.of("module " + module.descriptor().name(), ""),
        types(module)
            .filter(type -> exported.contains(type.getPackageName()) && isSeen(type))
            .flatMap(ExportedApi::lines));
  }

  private static Stream<Class<?>> types(ModuleReference module) {
    try (ModuleReader reader = module.open();
        Stream<String> names = reader.list()) {
      List<Class<?>> types =
          names
              .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
              .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
              .sorted()
              .<Class<?>>map(ExportedApi::load)
              .toList();
      return types.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ExportedApi.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isSeen(Class<?> type) {
    return isSeen(type.getModifiers())
        && !type.isAnonymousClass()
        && (type.getEnclosingClass() == null || isSeen(type.getEnclosingClass()));
  }

  private static boolean isSeen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static Stream<String> lines(Class<?> type) {
    Stream<String> members =
        Stream.of(
                Arrays.stream(type.getDeclaredFields())
                    .filter(ExportedApi::isSeen)
                    .map(ExportedApi::line),
                Arrays.stream(type.getDeclaredConstructors())
                    .filter(ExportedApi::isSeen)
                    .map(ExportedApi::line),
                methods(type).map(ExportedApi::line))
            .flatMap(Function.identity())
            .sorted();
    return Stream.of(Stream.of(header(type)), members.map(member -> "  " + member), Stream.of(""))
        .flatMap(Function.identity());
  }

  private static boolean isSeen(Member member) {
    return isSeen(member.getModifiers()) && !member.isSynthetic();
  }

  /** Returns the methods that a user can call, those of superclasses that are not seen included. */
  private static Stream<Method> methods(Class<?> type) {
    Stream<Method> all =
        Stream.concat(
            Arrays.stream(type.getMethods()),
            Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isProtected(method.getModifiers())));
    return all.filter(method -> !method.getDeclaringClass().getName().startsWith("java."))
        .filter(method -> !method.isSynthetic() || isVisibilityBridge(method))
        .filter(
            method -> method.getDeclaringClass() == type || !isSeen(method.getDeclaringClass()));
  }

  /** Returns whether a method only makes one of a superclass seen that is not. */
  private static boolean isVisibilityBridge(Method method) {
    Class<?> superclass = method.getDeclaringClass().getSuperclass();
    return method.isBridge()
        && superclass != null
        && Arrays.stream(superclass.getDeclaredMethods())
            .anyMatch(
                above ->
                    above.getName().equals(method.getName())
                        && above.getReturnType() == method.getReturnType()
                        && Arrays.equals(above.getParameterTypes(), method.getParameterTypes()));
  }

  private static String header(Class<?> type) {
    String kind =
        type.isAnnotation()
            ? "@interface"
            : type.isInterface()
                ? "interface"
                : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    int modifiers =
        type.getModifiers()
            & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL);
    String above =
        Stream.concat(
                Stream.ofNullable(type.getGenericSuperclass())
                    .filter(superclass -> superclass != Object.class),
                Arrays.stream(type.getGenericInterfaces()))
            .map(Type::getTypeName)
            .collect(Collectors.joining(", "));
    String header = Modifier.toString(modifiers) + " " + kind + " " + type.getName();
    return above.isEmpty() ? header : header + " : " + above;
  }

  private static String line(Field field) {
    return modifiers(field) + name(field.getGenericType()) + " " + field.getName();
  }

  private static String line(Executable member) {
    String result =
        member instanceof Method method ? name(method.getGenericReturnType()) + " " : "";
    String name = member instanceof Constructor<?> ? "new" : member.getName();
    String thrown =
        Arrays.stream(member.getAnnotatedExceptionTypes())
            .map(AnnotatedType::getType)
            .map(ExportedApi::name)
            .collect(Collectors.joining(", "));
    String parameters =
        Arrays.stream(member.getGenericParameterTypes())
            .map(ExportedApi::name)
            .collect(Collectors.joining(", "));
    String line = modifiers(member) + result + name + "(" + parameters + ")";
    return thrown.isEmpty() ? line : line + " throws " + thrown;
  }

  private static String modifiers(Member member) {
    int modifiers =
        member.getModifiers()
            & (Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL);
    return modifiers == 0 ? "" : Modifier.toString(modifiers) + " ";
  }

  private static String name(Type type) {
    return type.getTypeName().replaceAll("java\\.lang\\.(?=[A-Z])", "");
  }
}
