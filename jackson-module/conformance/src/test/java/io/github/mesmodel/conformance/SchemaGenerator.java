package io.github.mesmodel.conformance;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.Identifier;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.OpenCode;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.constraint.Position;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.constraint.Text;
import io.github.mesmodel.internal.RecordShape;
import io.github.mesmodel.json.MovementSchema;
import io.github.mesmodel.json.codec.Scalar;
import io.github.mesmodel.sample.ModelRecords;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema of a movement of the records, their constraints and their Javadoc. */
final class SchemaGenerator {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Javadoc javadoc = new Javadoc();
  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  private SchemaGenerator() {}

  static ObjectNode movement() {
    SchemaGenerator generator = new SchemaGenerator();
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", MovementSchema.ID);
    schema.setAll(generator.record(Movement.class));
    generator.schemaProperty((ObjectNode) schema.get("properties"));
    generator.definitions.forEach(schema.putObject("$defs")::set);
    return schema;
  }

  /** Returns the words of a name in camel case. */
  static String words(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private void schemaProperty(ObjectNode properties) {
    properties
        .putObject("$schema")
        .put("description", "The address of this schema, by which an editor finds it.")
        .put("type", "string")
        .putArray("examples")
        .add(MovementSchema.ID);
  }

  private ObjectNode record(Class<?> type) {
    RecordShape<?> shape = RecordShape.of(type);
    ObjectNode schema = titled(type.getSimpleName());
    schema.put("description", javadoc.of(type)).put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = NODES.arrayNode();
    for (int i = 0; i < shape.names().size(); i++) {
      String name = shape.names().get(i);
      AnnotatedType component = shape.annotatedTypes().get(i);
      properties.set(name, property(component, javadoc.of(type, name)));
      if (!isList(component) && !component.isAnnotationPresent(Nullable.class)) {
        required.add(name);
      }
    }
    if (type == Affiliation.class) { // the rule empty-roles, which is no component's constraint
      ((ObjectNode) properties.get("roles")).put("minItems", 1);
      required.add("roles");
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    schema.put("additionalProperties", false);
    if (type == Identifier.class) {
      schema.set("allOf", ValueSchemas.identifiers());
    }
    return schema;
  }

  private ObjectNode property(AnnotatedType type, String description) {
    AnnotatedType value = isList(type) ? element(type) : type;
    String form = isList(type) && value.getType() == String.class ? "" : form(value);
    ObjectNode schema = NODES.objectNode().put("description", (description + " " + form).strip());
    if (isList(type)) {
      schema.put("type", "array").set("items", value(value));
      return schema;
    }
    return schema.setAll(value(value));
  }

  /**
   * Returns a sentence on the form of a value, for the property, because editors show its
   * description.
   */
  private String form(AnnotatedType type) {
    Class<?> raw = (Class<?>) type.getType();
    if (OpenCode.class.isAssignableFrom(raw)) {
      return javadoc.of(OpenCode.class);
    }
    if (type.isAnnotationPresent(Slug.class)) {
      return javadoc.of(Slug.class);
    }
    return (raw.isRecord() && !ModelRecords.types().contains(raw)) || raw == PartialDate.class
        ? javadoc.of(raw)
        : "";
  }

  private ObjectNode value(AnnotatedType type) {
    Class<?> raw = (Class<?>) type.getType();
    Scalar<?> scalar = Scalar.of(raw);
    if (scalar != null) {
      return reference(raw.getSimpleName(), ValueSchemas.of(scalar));
    }
    if (raw == LocalizedText.class) {
      Localized texts = Objects.requireNonNull(type.getAnnotation(Localized.class));
      return localized(texts.max(), texts.multiline());
    }
    if (raw == String.class || raw == Integer.class) {
      Annotation constraint = constraint(type);
      return constraint instanceof Text text
          ? text(text.max(), text.multiline())
          : reference(constraint.annotationType().getSimpleName(), ValueSchemas.of(constraint));
    }
    if (!definitions.containsKey(raw.getSimpleName())) {
      definitions.put(raw.getSimpleName(), record(raw));
    }
    return reference(raw.getSimpleName(), NODES.objectNode());
  }

  private ObjectNode localized(int max, boolean multiline) {
    ObjectNode texts = NODES.objectNode().put("type", "object").put("minProperties", 1);
    texts.set("propertyNames", reference("LanguageTag", ValueSchemas.languageTag()));
    texts.set("additionalProperties", text(max, multiline));
    texts.putArray("examples").addObject().put("fr", "Les Jardins").put("en", "The Gardens");
    return reference(multiline ? "MultilineLocalizedText" : "LocalizedText", texts);
  }

  private ObjectNode text(int max, boolean multiline) {
    return reference(multiline ? "MultilineText" : "Text", ValueSchemas.text(max, multiline));
  }

  /** Returns a reference to a definition, which is made of a schema the first time. */
  private ObjectNode reference(String name, ObjectNode schema) {
    ObjectNode titled = titled(name).setAll(schema);
    ObjectNode known = definitions.putIfAbsent(name, titled);
    if (known != null && !schema.isEmpty() && !known.equals(titled)) {
      throw new IllegalStateException("There are two forms of " + name);
    }
    return NODES.objectNode().put("$ref", "#/$defs/" + name);
  }

  private static ObjectNode titled(String name) {
    String words = words(name);
    return NODES
        .objectNode()
        .put("title", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
  }

  private static boolean isList(AnnotatedType type) {
    return type instanceof AnnotatedParameterizedType;
  }

  private static AnnotatedType element(AnnotatedType list) {
    return ((AnnotatedParameterizedType) list).getAnnotatedActualTypeArguments()[0];
  }

  private static Annotation constraint(AnnotatedType type) {
    List<Annotation> constraints =
        List.of(type.getAnnotations()).stream()
            .filter(each -> each.annotationType().getPackage() == Position.class.getPackage())
            .toList();
    return constraints.get(0);
  }
}
