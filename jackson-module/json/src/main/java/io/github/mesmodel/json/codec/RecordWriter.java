package io.github.mesmodel.json.codec;

import io.github.mesmodel.internal.RecordShape;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes any record: its components in order, without those that are absent or empty. */
public final class RecordWriter extends ObjectWriter implements Compound<ValueWriter> {
  private final RecordShape<?> shape;
  private final List<String> names;
  private final Names encoded;
  private final ValueWriter[] writers;

  /** By the index of a property, whether some of its values are empty. */
  private final boolean[] mayBeEmpty;

  RecordWriter(RecordShape<?> shape, Function<List<String>, ? extends Names> encoder) {
    this.shape = shape;
    this.names = shape.names();
    this.encoded = encoder.apply(names);
    this.writers = new ValueWriter[names.size()];
    this.mayBeEmpty = new boolean[names.size()];
  }

  @Override
  public <E extends Exception> void resolve(ClassCodecs<? extends ValueWriter, E> codecs) throws E {
    List<Type> types = shape.componentTypes();
    for (int i = 0; i < writers.length; i++) {
      writers[i] = writer(types.get(i), codecs);
      mayBeEmpty[i] = writers[i].mayBeEmpty();
    }
  }

  private static <E extends Exception> ValueWriter writer(
      Type type, ClassCodecs<? extends ValueWriter, E> codecs) throws E {
    return type instanceof ParameterizedType list
        ? new ListWriter(writer(list.getActualTypeArguments()[0], codecs))
        : codecs.find((Class<?>) type);
  }

  /**
   * Repeats the method of the superclass, because there the call is virtual: texts are objects too.
   */
  @Override
  public void write(Object value, TokenSink sink) throws IOException {
    sink.beginObject(value);
    writeProperties(value, sink);
    sink.endObject();
  }

  @Override
  public void writeProperties(Object value, TokenSink sink) throws IOException {
    @Nullable Object[] components = shape.values(value);
    for (int i = 0; i < writers.length; i++) {
      Object component = components[i];
      if (component != null) {
        writeProperty(component, i, value, sink);
      }
    }
  }

  private void writeProperty(Object component, int index, Object owner, TokenSink sink)
      throws IOException {
    try {
      if (!(mayBeEmpty[index] && writers[index].isEmpty(component, sink))) {
        sink.name(encoded, index);
        writers[index].write(component, sink);
      }
    } catch (IOException | RuntimeException e) {
      sink.passing(e, owner, names.get(index));
      throw e;
    }
  }
}
