package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.Movement;
import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.json.MovementWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes a movement as a JSON file, and reads it back. */
final class MovementFile {
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
    MovementWriter.create().write(movement, file);
  }

  /** Returns the movement; null if none can be built of what the file holds. */
  @Nullable Movement read(MovementReader reader) throws IOException {
    return reader.read(file).movement();
  }
}
