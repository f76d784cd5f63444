package io.github.mesmodel.assertj;

import io.github.mesmodel.internal.RecordShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What entries of two lists are matched by: the id where they have one, else the index.
 *
 * @param id the id or the index
 * @param occurrence how often the id stands before in the list
 */
record EntryKey(Object id, int occurrence) {
  /** Returns the keys of the entries of a list, in order. */
  static List<EntryKey> of(List<?> entries) {
    Map<Object, Integer> occurrences = new HashMap<>();
    List<EntryKey> keys = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Object entry = entries.get(i);
      Object id = entry == null ? null : id(entry);
      Object key = id == null ? i : id;
      keys.add(new EntryKey(key, occurrences.merge(key, 1, Integer::sum)));
    }
    return keys;
  }

  /** Returns the id of an entry, null if it has none. */
  static @Nullable Object id(Object entry) {
    if (!(entry instanceof Record)) {
      return null;
    }
    RecordShape<?> shape = RecordShape.of(entry.getClass());
    int index = shape.names().indexOf("id");
    return index < 0 ? null : shape.values(entry)[index];
  }
}
