package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.Movement;
import io.github.mesmodel.jackson3.MesModule;
import io.github.mesmodel.jackson3.MovementReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes a movement as a JSON file, and reads it back. */
final class MovementFile {
  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new MesModule()).build();

  private final Path file;

  MovementFile(Path file) {
    this.file = file;
  }

  /** Writes a movement, and creates the folders that the file needs. */
  void write(Movement movement) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(movement));
  }

  /** Returns the movement; null if none can be built of what the file holds. */
  @Nullable Movement read(MovementReader reader) throws IOException {
    return reader.read(file).movement();
  }
}
