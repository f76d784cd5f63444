package io.github.mesmodel.json.codec;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.internal.RecordShape;
import java.io.IOException;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Makes the writers of the model's types, and of the report's. */
public final class Writers {
  /** The types of components that have one form under all settings of a mapper. */
  private static final Set<Class<?>> PLAIN =
      Set.of(String.class, Integer.class, int.class, Serializable.class);

  private Writers() {}

  /** {@return whether the values of a type have one form under all settings of a mapper} */
  public static boolean isPlain(Class<?> type) {
    return PLAIN.contains(type) || Scalar.of(type) != null;
  }

  /** {@return the writer of a type, complete, not null} */
  public static ValueWriter complete(
      Class<?> type, Function<List<String>, ? extends Names> encoder) {
    return new ModelCodecs<>(each -> of(each, encoder)).find(type);
  }

  /** {@return the writer of a type, not null} The writer of a record needs to be resolved. */
  public static ValueWriter of(Class<?> type, Function<List<String>, ? extends Names> encoder) {
    if (type == LocalizedText.class) {
      return new TextWriter();
    }
    if (type == String.class) {
      return new StringWriter();
    }
    if (type == Integer.class || type == int.class) {
      return new IntegerWriter();
    }
    if (type == Serializable.class) {
      return new AnyWriter();
    }
    Scalar<?> scalar = Scalar.of(type);
    return scalar == null
        ? new RecordWriter(RecordShape.of(type), encoder)
        : new ScalarWriter<>(scalar);
  }

  private static final class TextWriter extends ObjectWriter {
    @Override
    public void writeProperties(Object value, TokenSink sink) throws IOException {
      for (Map.Entry<String, String> text : ((LocalizedText) value).texts().entrySet()) {
        sink.name(text.getKey());
        sink.string(text.getValue());
      }
    }
  }

  private static final class StringWriter extends ValueWriter {
    @Override
    public void write(Object value, TokenSink sink) throws IOException {
      sink.string((String) value);
    }
  }

  private static final class IntegerWriter extends ValueWriter {
    @Override
    public void write(Object value, TokenSink sink) throws IOException {
      sink.integer((Integer) value);
    }
  }

  private static final class ScalarWriter<T> extends ValueWriter {
    private final Scalar<T> scalar;

    ScalarWriter(Scalar<T> scalar) {
      this.scalar = scalar;
    }

    @Override
    @SuppressWarnings("unchecked") // Class.cast takes time
    public void write(Object value, TokenSink sink) throws IOException {
      sink.string(scalar.print().apply((T) value));
    }
  }

  /** Writes a value of any type, such as that of a violation. */
  private static final class AnyWriter extends ValueWriter {
    @Override
    public boolean mayBeEmpty() {
      return true;
    }

    @Override
    public boolean isEmpty(Object value, TokenSink sink) {
      return value instanceof Collection<?> values && values.isEmpty();
    }

    @Override
    public void write(Object value, TokenSink sink) throws IOException {
      if (value instanceof String text) {
        sink.string(text);
      } else if (value instanceof Integer number) {
        sink.integer(number);
      } else {
        sink.other(value);
      }
    }
  }
}
