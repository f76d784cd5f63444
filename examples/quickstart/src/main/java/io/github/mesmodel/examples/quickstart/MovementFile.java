package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.Movement;
import io.github.mesmodel.jackson3.MesModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes a movement as a JSON file. */
final class MovementFile {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new MesModule())
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private MovementFile() {}

  /**
   * Reads a movement, without validating it.
   *
   * @throws IOException if the file cannot be read, or is not JSON
   * @throws JacksonException if it is JSON, but not that of a movement
   */
  static Movement read(Path file) throws IOException {
    JsonNode json = parse(Files.readAllBytes(file));
    if (json.isNull()) {
      throw MismatchedInputException.from(null, Movement.class, "null is not a movement");
    }
    return MAPPER.treeToValue(json, Movement.class);
  }

  /**
   * Parses the whole text first: what is not JSON to its end shall not pass for JSON that does not
   * bind.
   */
  private static JsonNode parse(byte[] bytes) throws IOException {
    try {
      JsonNode json = MAPPER.readTree(bytes);
      if (json.isMissingNode()) {
        throw new IOException("is not JSON, but empty");
      }
      return json;
    } catch (DatabindException e) {
      throw e;
    } catch (JacksonException e) {
      throw new IOException("is not JSON: " + e.getMessage(), e);
    }
  }

  /** Writes a movement, and creates the folders that the file needs. */
  static void write(Path file, Movement movement) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(movement));
  }
}
