package io.github.mesmodel.examples.springboot3;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mesmodel.json.MovementSchema;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.io.UncheckedIOException;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Describes movements in the OpenAPI document by the schema of the library, because Swagger reads
 * the records by annotations that they do not have.
 */
@Component
class PublishedSchema implements OpenApiCustomizer {
  @Override
  public void customise(OpenAPI api) {
    try {
      String text = MovementSchema.text().replace("#/$defs/", "#/components/schemas/");
      ObjectNode movement = (ObjectNode) Json31.mapper().readTree(text);
      ObjectNode schemas = (ObjectNode) movement.remove("$defs");
      schemas.set("Movement", movement.without(List.of("$schema", "$id")));
      for (var schema : schemas.properties()) {
        api.getComponents()
            .addSchemas(
                schema.getKey(), Json31.mapper().treeToValue(schema.getValue(), Schema.class));
      }
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
