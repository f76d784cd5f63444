package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.Movement;
import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.json.MovementWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a movement as a file, of JSON or a picture, and reads it back from JSON. */
final class MovementFile {
  private final Path file;

  MovementFile(Path file) {
    this.file = file;
  }

  /** Writes a movement, and creates the folders that the file needs. */
  void write(Movement movement) throws IOException {
    createFolder();
    MovementWriter.create().write(movement, file);
  }

  /** Draws a movement, and creates the folders that the file needs. */
  void draw(Movement movement, Locale locale) throws IOException {
    createFolder();
    Files.writeString(file, Picture.of(movement, locale));
  }

  private void createFolder() throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
  }

  /** Returns the movement; null if none can be built from the file. */
  @Nullable Movement read(MovementReader reader) throws IOException {
    return reader.read(file).movement();
  }
}
