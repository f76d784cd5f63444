package io.github.mesmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.sample.BrokenMovement;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Frameworks, such as Spring, follow the property path of a violation to the rejected value. */
class PropertyPathTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.BrokenMovements#all")
  void thePropertyPathLeadsOverComponentsElementsAndKeysToTheValue(BrokenMovement entry)
      throws ReflectiveOperationException {
    for (ConstraintViolation<?> violation : PlainValidator.validate(entry.broken())) {
      assertThat(follow(entry.broken(), violation.getPropertyPath()))
          .isEqualTo(Violation.of(violation).value());
    }
  }

  private static @Nullable Object follow(Object root, Path path)
      throws ReflectiveOperationException {
    @Nullable Object value = root;
    for (Path.Node node : path) {
      if (node.getIndex() != null && value instanceof List<?> list) {
        value = list.get(node.getIndex());
      }
      if (node.getKey() != null && value instanceof Map<?, ?> map) {
        value = map.get(node.getKey());
      }
      if (node.getKind() == ElementKind.PROPERTY && value != null) {
        value = value.getClass().getMethod(node.getName()).invoke(value);
      }
    }
    return value;
  }
}
