package io.github.mesmodel.assertj;

import io.github.mesmodel.internal.RecordShape;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The key that matches the entries of two lists: the id if they have one, else the index.
 *
 * @param id the id or the index
 * @param occurrence the number of the entry among those with the same key, from 1
 */
record EntryKey(Object id, int occurrence) {
  /** Returns the indexes of the entries of a list by their keys, in order. */
  static Map<EntryKey, Integer> indexes(List<?> entries) {
    Map<Object, Integer> occurrences = new HashMap<>();
    Map<EntryKey, Integer> indexes = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Object entry = entries.get(i);
      Object id = entry == null ? null : id(entry);
      Object key = id == null ? i : id;
      indexes.put(new EntryKey(key, occurrences.merge(key, 1, Integer::sum)), i);
    }
    return indexes;
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
