package io.github.mesmodel.conformance;

import io.github.mesmodel.json.MovementReader;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/** Reads a document, in classes that count, with the major of a number. */
final class CountedReader implements ObjIntConsumer<byte[]> {
  private final List<MovementReader> readers =
      List.of(Readers.ENGLISH.both().two(), Readers.ENGLISH.both().three());

  /** Returns one whose classes, and those of the library, are loaded to count. */
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
    readers.get(major - 2).read(document);
  }
}
