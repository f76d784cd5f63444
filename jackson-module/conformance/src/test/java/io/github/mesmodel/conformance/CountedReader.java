package io.github.mesmodel.conformance;

import io.github.mesmodel.json.MovementReader;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/**
 * Reads a document with the major of a number, in classes that count. Each has a reader of its own,
 * because Jackson remembers names, and lists every problem, because the work of one that is not
 * listed is less.
 */
final class CountedReader implements ObjIntConsumer<byte[]> {
  /** Returns a reader whose classes, and those of the library, are loaded to count. */
  @SuppressWarnings("unchecked") // the same class of another loader
  static Consumer<byte[]> counting(int major) {
    try {
      var type = new CountingLoader().loadClass(CountedReader.class.getName());
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      var reader = (ObjIntConsumer<byte[]>) constructor.newInstance();
      return document -> reader.accept(document, major);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Override
  public void accept(byte[] document, int major) {
    Both<MovementReader> readers =
        Readers.of(builder -> builder.maxProblems(Integer.MAX_VALUE)).both();
    (major == 2 ? readers.two() : readers.three()).read(document);
  }
}
