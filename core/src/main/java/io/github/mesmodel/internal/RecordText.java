package io.github.mesmodel.internal;

import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The text form of records: without the components that are absent or empty. */
public final class RecordText {
  private RecordText() {}

  /** Returns the name of a record's type and its components, such as {@code Axis[id=axis-1]}. */
  public static String of(Record owner) {
    RecordShape<?> shape = RecordShape.of(owner.getClass());
    List<String> names = shape.names();
    @Nullable Object[] values = shape.values(owner);
    StringJoiner text = new StringJoiner(", ", owner.getClass().getSimpleName() + "[", "]");
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null && !(values[i] instanceof Collection<?> list && list.isEmpty())) {
        text.add(names.get(i) + "=" + values[i]);
      }
    }
    return text.toString();
  }
}
