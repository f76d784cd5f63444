package io.github.mesmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.array;

import io.github.mesmodel.sample.ModelRecords;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.jboss.jandex.Type;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A framework that builds a closed world finds the records and their constraints by the index. */
@NullUnmarked
class AnnotationIndexTest {
  private static final String TYPES = "io.github.mesmodel.sample.ModelRecords#types";

  @Test
  void olderFrameworksReadItsVersion() throws IOException {
    try (InputStream file = open()) {
      assertThat(new IndexReader(file).getIndexVersion()).isEqualTo(11);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TYPES)
  void recordHasTheAnnotationsOfTheClassFile(Class<? extends Record> type) throws IOException {
    ClassInfo indexed = index().getClassByName(type);

    assertThat(indexed).as("class in the index").isNotNull();
    assertThat(indexed.isRecord()).isTrue();
    assertThat(names(indexed.declaredAnnotations())).isEqualTo(names(type));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TYPES)
  void componentsHaveTheAnnotationsOfTheClassFile(Class<? extends Record> type) throws Exception {
    ClassInfo indexed = index().getClassByName(type);

    for (RecordComponent component : type.getRecordComponents()) {
      Field expected = type.getDeclaredField(component.getName());
      FieldInfo field = indexed.field(component.getName());

      assertThat(field).as(component.getName()).isNotNull();
      assertThat(names(field.declaredAnnotations())).as(field.name()).isEqualTo(names(expected));
      assertThat(describe(field.type())).isEqualTo(describe(expected.getAnnotatedType()));
    }
  }

  @Test
  void constraintsAndTheirValidatorsAreIndexed() throws IOException {
    Index index = index();

    assertThat(usedConstraints())
        .isNotEmpty()
        .allSatisfy(
            constraint -> {
              ClassInfo indexed = index.getClassByName(constraint);
              assertThat(indexed).as(constraint.getName()).isNotNull();
              assertThat(indexed.declaredAnnotation(Constraint.class).value("validatedBy"))
                  .extracting(AnnotationValue::asClassArray, array(Type[].class))
                  .isNotEmpty()
                  .allMatch(validator -> index.getClassByName(validator.name()) != null);
            });
  }

  /** The constraints on the records and, nested in these, on their components. */
  private static Set<Class<?>> usedConstraints() {
    return ModelRecords.types().stream()
        .flatMap(
            type ->
                Stream.concat(
                    Stream.of(type.getAnnotations()),
                    Stream.of(type.getDeclaredFields())
                        .flatMap(field -> annotations(field.getAnnotatedType()))))
        .<Class<?>>map(Annotation::annotationType)
        .filter(annotation -> annotation.isAnnotationPresent(Constraint.class))
        .collect(Collectors.toSet());
  }

  private static Stream<Annotation> annotations(AnnotatedType type) {
    Stream<Annotation> own = Stream.of(type.getAnnotations());
    return type instanceof AnnotatedParameterizedType generic
        ? Stream.concat(
            own,
            Stream.of(generic.getAnnotatedActualTypeArguments())
                .flatMap(AnnotationIndexTest::annotations))
        : own;
  }

  private static String describe(AnnotatedType type) {
    return names(type)
        + (type instanceof AnnotatedParameterizedType generic
            ? Stream.of(generic.getAnnotatedActualTypeArguments())
                .map(AnnotationIndexTest::describe)
                .toList()
                .toString()
            : "");
  }

  private static String describe(Type type) {
    return names(type.annotations())
        + (type.kind() == Type.Kind.PARAMETERIZED_TYPE
            ? type.asParameterizedType().arguments().stream()
                .map(AnnotationIndexTest::describe)
                .toList()
                .toString()
            : "");
  }

  private static List<String> names(AnnotatedElement element) {
    return Stream.of(element.getAnnotations())
        .map(annotation -> annotation.annotationType().getName())
        .sorted()
        .toList();
  }

  /** Leaves those out that have no use at run time, which reflection does not see. */
  private static List<String> names(List<AnnotationInstance> annotations) {
    return annotations.stream()
        .filter(AnnotationInstance::runtimeVisible)
        .map(annotation -> annotation.name().toString())
        .sorted()
        .toList();
  }

  private static Index index() throws IOException {
    try (InputStream file = open()) {
      return new IndexReader(file).read();
    }
  }

  private static InputStream open() {
    return Movement.class.getResourceAsStream("/META-INF/jandex.idx");
  }
}
