package io.github.mesmodel.json.codec;

import io.github.mesmodel.Movement;
import io.github.mesmodel.internal.RecordShape;
import io.github.mesmodel.json.codec.TokenSource.Kind;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads any record of the model: an object whose properties are the components.
 *
 * <p>A name is guessed before it is read, because a parser compares bytes faster than it decodes
 * them. The guess is the property that followed the last time.
 */
public final class RecordReader extends ValueReader implements Compound<ValueReader> {
  /** The property of a movement that names its JSON Schema to editors: a string, not kept. */
  private static final String SCHEMA = "$schema";

  private final RecordShape<?> shape;
  private final int components;
  private final List<String> names;
  private final Names encoded;
  private final ValueReader[] readers;

  /**
   * By the index of a property, the property that followed it the last time; at the end, the first
   * one. Threads share it without a lock, because an outdated guess costs only time.
   */
  private final int[] followers;

  RecordReader(RecordShape<?> shape, Function<List<String>, ? extends Names> encoder) {
    this.shape = shape;
    this.components = shape.names().size();
    this.names =
        shape.type() == Movement.class
            ? Stream.concat(shape.names().stream(), Stream.of(SCHEMA)).toList()
            : shape.names();
    this.encoded = encoder.apply(names);
    this.readers = new ValueReader[names.size()];
    this.followers = new int[names.size() + 1];
    for (int i = 0; i < names.size(); i++) {
      followers[i] = (i + 1) % names.size();
    }
  }

  @Override
  public <E extends Exception> void resolve(ClassCodecs<? extends ValueReader, E> codecs) throws E {
    List<Type> types = shape.componentTypes();
    for (int i = 0; i < components; i++) {
      readers[i] = reader(types.get(i), codecs);
    }
    if (components < readers.length) {
      readers[components] = new SchemaNameReader();
    }
  }

  private static <E extends Exception> ValueReader reader(
      Type type, ClassCodecs<? extends ValueReader, E> codecs) throws E {
    return type instanceof ParameterizedType list
        ? new ListReader(list, reader(list.getActualTypeArguments()[0], codecs))
        : codecs.find((Class<?>) type);
  }

  /** {@return the names of the properties, in order, not null} */
  public List<String> names() {
    return names;
  }

  @Override
  public @Nullable Object read(TokenSource source, Kind kind, ProblemSink problems)
      throws IOException {
    return switch (kind) {
      case OBJECT -> readProperties(next(source, readers.length), source, problems);
      case NAME -> readProperties(indexOf(source.name()), source, problems); // already entered
      case END_OBJECT -> readProperties(TokenSource.NONE, source, problems);
      default -> problems.unexpected(shape.type(), null);
    };
  }

  private @Nullable Object readProperties(int first, TokenSource source, ProblemSink problems)
      throws IOException {
    @Nullable Object[] values = new Object[components];
    long seen = 0;
    int index = first;
    while (index != TokenSource.NONE) {
      Kind kind = source.next();
      if (index == TokenSource.OTHER) {
        problems.unknownProperty(shape.type(), source.name(), names);
        index = next(source, readers.length);
      } else {
        long bit = 1L << index;
        if ((seen & bit) == 0 || !problems.skipsDuplicate(names.get(index))) {
          Object value = readValue(index, source, kind, problems);
          if (index < components) {
            values[index] = value;
          }
          seen |= bit;
        }
        index = next(source, index);
      }
    }
    fillAbsent(values, seen, problems);
    return build(values, problems);
  }

  private @Nullable Object readValue(int index, TokenSource source, Kind kind, ProblemSink problems)
      throws IOException {
    ValueReader reader = readers[index];
    try {
      return kind == Kind.NULL ? reader.ofNull(problems) : reader.read(source, kind, problems);
    } catch (IOException | RuntimeException e) {
      problems.passing(e, shape.type(), names.get(index));
      throw e;
    }
  }

  private void fillAbsent(@Nullable Object[] values, long seen, ProblemSink problems)
      throws IOException {
    for (int i = 0; i < values.length; i++) {
      if ((seen & (1L << i)) == 0) {
        values[i] = readers[i].ofAbsent(problems);
      }
    }
  }

  private @Nullable Object build(@Nullable Object[] values, ProblemSink problems)
      throws IOException {
    try {
      return shape.build(values);
    } catch (Throwable e) {
      return problems.refused(shape.type(), values, e);
    }
  }

  /** Moves to the property after another; the index behind the last one precedes the first. */
  private int next(TokenSource source, int previous) throws IOException {
    int found = source.nextName(encoded, followers[previous]);
    if (found != TokenSource.OTHER) {
      return found;
    }
    int index = indexOf(source.name());
    if (index != TokenSource.OTHER) {
      followers[previous] = index;
    }
    return index;
  }

  private int indexOf(String name) {
    int index = names.indexOf(name);
    return index < 0 ? TokenSource.OTHER : index;
  }

  /** Skips a string, and returns null. */
  private static final class SchemaNameReader extends ValueReader {
    @Override
    public @Nullable Object read(TokenSource source, Kind kind, ProblemSink problems)
        throws IOException {
      if (kind == Kind.STRING) {
        source.skipMeasured();
        return null;
      }
      return problems.coerced(String.class);
    }

    @Override
    public @Nullable Object ofNull(ProblemSink problems) throws IOException {
      return problems.unexpected(String.class, null);
    }
  }
}
