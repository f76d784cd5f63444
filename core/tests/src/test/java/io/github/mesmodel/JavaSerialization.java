package io.github.mesmodel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** Writes and reads values as {@link java.io.Serializable} demands. */
public final class JavaSerialization {
  private JavaSerialization() {}

  /** Returns a value after a round trip through its serialized form. */
  @SuppressWarnings("unchecked")
  public static <T> T copy(T value) {
    try {
      return (T) read(write(value));
    } catch (IOException e) {
      throw new IllegalArgumentException(String.valueOf(value), e);
    }
  }

  static byte[] write(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  static Object read(byte[] bytes) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }
}
