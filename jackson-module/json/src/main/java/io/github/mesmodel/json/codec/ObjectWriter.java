package io.github.mesmodel.json.codec;

import java.io.IOException;

/** Writes values that are objects in JSON. */
public abstract class ObjectWriter extends ValueWriter {
  /**
   * Writes only the properties, because a type id may come before them.
   *
   * @throws IOException if the sink throws it
   */
  public abstract void writeProperties(Object value, TokenSink sink) throws IOException;

  @Override
  public void write(Object value, TokenSink sink) throws IOException {
    sink.beginObject(value);
    writeProperties(value, sink);
    sink.endObject();
  }
}
