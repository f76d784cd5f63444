package io.github.mesmodel.examples.benchmarks.library;

import java.io.IOException;

/** Reads and writes movements with one library. */
public interface Codec {
  /** {@return the movement that JSON in UTF-8 has} */
  Object read(byte[] json) throws IOException;

  /** {@return a result of {@link #writable} as JSON in UTF-8} */
  byte[] write(Object movement) throws IOException;

  /** {@return the argument of {@link #write}: the movement, unless overridden} */
  default Object writable(byte[] json) throws IOException {
    return read(json);
  }

  /** {@return a codec of a reader and a writer} */
  static Codec of(Function<byte[], Object> reader, Function<Object, byte[]> writer) {
    return new Codec() {
      @Override
      public Object read(byte[] json) throws IOException {
        return reader.apply(json);
      }

      @Override
      public byte[] write(Object movement) throws IOException {
        return writer.apply(movement);
      }
    };
  }

  /** One direction of a codec. */
  @FunctionalInterface
  interface Function<S, T> {
    /** {@return the target} */
    T apply(S source) throws IOException;
  }
}
