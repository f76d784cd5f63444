package io.github.mesmodel.conformance;

import static io.github.mesmodel.conformance.JacksonModules.BOTH;

import io.github.mesmodel.IdentifierScheme;
import io.github.mesmodel.LegalForm;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.NetworkKind;
import io.github.mesmodel.Period;
import io.github.mesmodel.RoleType;
import io.github.mesmodel.Since;
import io.github.mesmodel.Until;
import io.github.mesmodel.sample.MovementSamples;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A component of a record of the model, and a place in the JSON of the complete sample where it is
 * present.
 *
 * @param declared the component
 * @param parent the place of the object whose property it is
 */
record Component(RecordComponent declared, JsonPointer parent) {
  private static final Set<Class<?>> STRINGS =
      Set.of(
          Since.class,
          Until.class,
          Period.class,
          NetworkKind.class,
          LegalForm.class,
          RoleType.class,
          IdentifierScheme.class);

  /** Returns every component of every record that a movement is made of. */
  static Stream<Component> all() {
    Map<String, Component> found = new LinkedHashMap<>();
    collect(Movement.class, JsonPointer.empty(), document(), found);
    return found.values().stream();
  }

  /** Returns the components that are lists. */
  static Stream<Component> lists() {
    return all().filter(Component::isList);
  }

  /** Returns the records that a movement is made of, itself included. */
  static Stream<Class<?>> owners() {
    return all().<Class<?>>map(Component::owner).distinct();
  }

  private static void collect(
      Class<?> type, JsonPointer place, JsonNode node, Map<String, Component> found) {
    for (RecordComponent declared : type.getRecordComponents()) {
      Component component = new Component(declared, place);
      JsonNode value = node.get(declared.getName());
      if (value != null) {
        found.putIfAbsent(component.toString(), component);
        descend(component, value, found);
      }
    }
  }

  private static void descend(Component component, JsonNode value, Map<String, Component> found) {
    if (!isObject(component.valueType())) {
      return;
    }
    JsonPointer place = component.place();
    if (!component.isList()) {
      collect(component.valueType(), place, value, found);
    }
    for (int i = 0; component.isList() && i < value.size(); i++) {
      collect(component.valueType(), place.appendIndex(i), value.get(i), found);
    }
  }

  /** Returns a new JSON tree of the complete sample. */
  static ObjectNode document() {
    return Trees.of(MovementSamples.complete());
  }

  String name() {
    return declared.getName();
  }

  Class<?> owner() {
    return declared.getDeclaringRecord();
  }

  boolean isList() {
    return declared.getType() == List.class;
  }

  /** Returns the type of the component, or of its elements if it is a list. */
  Class<?> valueType() {
    return declared.getGenericType() instanceof ParameterizedType list
        ? (Class<?>) list.getActualTypeArguments()[0]
        : declared.getType();
  }

  /**
   * Returns whether the values of a type are objects that have the components of a record as
   * properties.
   */
  static boolean isObject(Class<?> type) {
    return type.isRecord() && type != LocalizedText.class && !STRINGS.contains(type);
  }

  /** Returns the place of this component in the document. */
  JsonPointer place() {
    return parent.appendProperty(name());
  }

  /** Returns the object of a document whose property this component is. */
  ObjectNode objectIn(ObjectNode document) {
    return (ObjectNode) document.at(parent);
  }

  /** Returns the value of this component of the record at its place. */
  @Nullable Object valueIn(ObjectNode document) throws ReflectiveOperationException {
    Object owner = BOTH.read(objectIn(document).toString(), owner());
    return declared.getAccessor().invoke(owner);
  }

  @Override
  public String toString() {
    return owner().getSimpleName() + "." + name();
  }
}
