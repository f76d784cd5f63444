package io.github.mesmodel.validation;

import java.util.List;

/**
 * A place in document order.
 *
 * @param indexes from the root down: the index of a component in its record, of an element in its
 *     list, and so on
 */
record DocumentPosition(List<Integer> indexes) implements Comparable<DocumentPosition> {
  @Override
  public int compareTo(DocumentPosition other) {
    int common = Math.min(indexes.size(), other.indexes.size());
    for (int i = 0; i < common; i++) {
      int order = indexes.get(i).compareTo(other.indexes.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(indexes.size(), other.indexes.size());
  }
}
