package io.github.mesmodel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.mesmodel.json.MovementSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema equals that of the records, and suits every validator and editor. */
class MovementSchemaTest {
  private static final Path FILE =
      Path.of("../json/src/main/resources/META-INF/mes-model/movement.schema.json");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Set<String> KEYWORDS =
      Set.of(
          ("$schema $id $defs $ref title description examples type enum const "
                  + "properties required additionalProperties propertyNames minProperties "
                  + "items minItems pattern maxLength minimum maximum allOf if then")
              .split(" "));

  private static final ObjectNode SCHEMA = SchemaGenerator.movement();

  @Test
  void isThatOfTheRecords() throws IOException {
    Separators separators =
        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
    String text =
        JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter(separators))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(SCHEMA);

    Snapshot.assertUnchanged(FILE, text.lines().toList());
  }

  @Test
  void isAtHandWithItsId() {
    assertThat(Trees.of(MovementSchema.text()).get("$id").stringValue())
        .isEqualTo(MovementSchema.ID);
  }

  @Test
  void keepsTheMetaschema() {
    Schema metaschema = REGISTRY.getSchema(SchemaLocation.of(SCHEMA.get("$schema").stringValue()));

    assertThat(metaschema.validate(SCHEMA)).isEmpty();
    assertThat(metaschema.validate(Trees.of("{\"description\": null}"))).isNotEmpty();
  }

  @Test
  void hasKeywordsOfTheDraftAlone() {
    assertThat(schemas(SCHEMA))
        .allSatisfy(each -> assertThat(KEYWORDS).containsAll(each.propertyNames()));
  }

  @Test
  void hasPatternsOfCharacterRangesAlone() {
    assertThat(schemas(SCHEMA).flatMap(each -> each.path("pattern").asOptional().stream()))
        .hasSizeGreaterThan(10)
        .map(JsonNode::stringValue)
        .allMatch(pattern -> pattern.startsWith("^") && pattern.endsWith("$"))
        .noneMatch(pattern -> pattern.matches(".*(\\(\\?|\\\\[a-tv-zA-Z0-9]).*"));
  }

  @Test
  void describesEachRecordAndEachPropertyBySentences() {
    List<JsonNode> described =
        schemas(SCHEMA)
            .filter(each -> each.has("properties") && each.has("title"))
            .flatMap(each -> Stream.concat(Stream.of(each), each.get("properties").valueStream()))
            .toList();

    assertThat(described)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            each ->
                assertThat(each.path("description").asString())
                    .matches("[A-Z][^{@]*\\.")
                    .doesNotContain("null", "unmodifiable", "component"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void hasExamplesThatFitTheirDefinition(String definition, JsonNode example) {
    ObjectNode alone = SCHEMA.deepCopy();
    alone.retain("$defs");
    alone.put("$ref", "#/$defs/" + definition);

    assertThat(REGISTRY.getSchema(alone).validate(example)).isEmpty();
  }

  static Stream<Arguments> examples() {
    return SCHEMA
        .get("$defs")
        .propertyStream()
        .flatMap(
            each ->
                each.getValue()
                    .path("examples")
                    .valueStream()
                    .map(example -> Arguments.of(each.getKey(), example)));
  }

  /** Returns a schema and all within it. */
  private static Stream<JsonNode> schemas(JsonNode schema) {
    Stream<JsonNode> named =
        Stream.of("properties", "$defs").flatMap(keyword -> schema.path(keyword).valueStream());
    Stream<JsonNode> direct =
        Stream.of("items", "additionalProperties", "propertyNames", "if", "then")
            .flatMap(keyword -> schema.path(keyword).asOptional().stream())
            .filter(JsonNode::isObject);
    Stream<JsonNode> all = schema.path("allOf").valueStream();
    return Stream.concat(
        Stream.of(schema),
        Stream.of(named, direct, all).flatMap(each -> each).flatMap(MovementSchemaTest::schemas));
  }
}
