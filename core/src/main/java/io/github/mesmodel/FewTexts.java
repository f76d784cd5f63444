package io.github.mesmodel;

import java.io.Serial;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Few texts by their language tags, in the order given: an unmodifiable map that takes a quarter of
 * the room of a linked one.
 */
final class FewTexts extends AbstractMap<String, String> implements Serializable {
  /** With more entries than this, looking at each for a tag takes longer than hashing. */
  static final int MAX_SIZE = 8;

  @Serial private static final long serialVersionUID = 1L;

  /** Tags at even indexes, each followed by its text. */
  private final String[] tagsAndTexts;

  /** Creates a copy of a map. */
  FewTexts(Map<String, String> texts) {
    tagsAndTexts = new String[2 * texts.size()];
    int i = 0;
    for (Map.Entry<String, String> text : texts.entrySet()) {
      tagsAndTexts[i++] = text.getKey();
      tagsAndTexts[i++] = text.getValue();
    }
  }

  @Override
  public int size() {
    return tagsAndTexts.length / 2;
  }

  @Override
  public boolean containsKey(@Nullable Object tag) {
    return get(tag) != null;
  }

  @Override
  public @Nullable String get(@Nullable Object tag) {
    for (int i = 0; i < tagsAndTexts.length; i += 2) {
      if (tagsAndTexts[i].equals(tag)) {
        return tagsAndTexts[i + 1];
      }
    }
    return null;
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Map.Entry<String, String>> {
    @Override
    public int size() {
      return FewTexts.this.size();
    }

    @Override
    public Iterator<Map.Entry<String, String>> iterator() {
      return new EntryIterator();
    }
  }

  private final class EntryIterator implements Iterator<Map.Entry<String, String>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < tagsAndTexts.length;
    }

    @Override
    public Map.Entry<String, String> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Map.Entry<String, String> entry = Map.entry(tagsAndTexts[next], tagsAndTexts[next + 1]);
      next += 2;
      return entry;
    }
  }
}
