package io.github.mesmodel.examples.webcontract;

import static io.github.mesmodel.examples.webcontract.Client.TAKE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.mesmodel.json.MovementSchema;
import io.github.mesmodel.json.MovementWriter;
import io.github.mesmodel.sample.Fixtures;
import io.github.mesmodel.sample.Mutations;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

/** The application serves the schema of a movement, and an OpenAPI document that agrees with it. */
public interface OpenApiContract extends WebApplication {
  /** The number of random documents beside the fixtures. */
  int MUTATIONS = 500;

  @Test
  default void theSchemaIsServedUnderItsName() {
    Answer answer = client().get("/movement.schema.json");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.mediaType()).isEqualTo("application/schema+json");
    assertThat(answer.body()).isEqualTo(MovementSchema.text());
  }

  @Test
  default void theOpenApiDocumentAcceptsAndRefusesWhatTheSchemaDoes() {
    Answer api = client().get("/v3/api-docs");
    assertThat((String) api.at("$.openapi")).startsWith("3.1");
    String body = "$.paths['" + TAKE + "'].post.requestBody.content['application/json'].schema";
    String described = "#/components/schemas/Movement";
    assertThat(api.at(body + ".$ref")).isEqualTo(described);

    Schema published = schema(MovementSchema.text());
    Schema served = schema("{\"$ref\": \"" + described + "\", " + api.body().substring(1));

    List<Boolean> verdicts = documents().map(document -> keeps(published, document)).toList();
    assertThat(verdicts).contains(true, false);
    assertThat(documents().map(document -> keeps(served, document)).toList()).isEqualTo(verdicts);
  }

  private static Stream<String> documents() {
    MovementWriter writer = MovementWriter.create();
    Mutations mutations = new Mutations(1);
    return Stream.concat(
        Fixtures.all().map(document -> new String(Fixtures.bytes(document), UTF_8)),
        IntStream.range(0, MUTATIONS).mapToObj(i -> writer.writeAsString(mutations.next())));
  }

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  /** Returns whether a document is JSON and keeps a schema. */
  private static boolean keeps(Schema schema, String document) {
    try {
      return schema.validate(document, InputFormat.JSON, OutputFormat.BOOLEAN);
    } catch (JacksonException notJson) {
      return false;
    }
  }
}
