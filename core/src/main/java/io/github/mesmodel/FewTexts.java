package io.github.mesmodel;

import io.github.mesmodel.internal.LanguageTag;
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

  /** Copies a map, with its tags in their canonical form, each of which must be there once. */
  FewTexts(Map<String, String> texts) {
    tagsAndTexts = new String[2 * texts.size()];
    int end = 0;
    for (Map.Entry<String, String> text : texts.entrySet()) {
      String tag = LanguageTag.canonical(text.getKey());
      if (indexOf(tag, end) >= 0) {
        throw LanguageTag.twice(tag);
      }
      tagsAndTexts[end++] = tag;
      tagsAndTexts[end++] = LocalizedText.requireText(tag, text.getValue());
    }
  }

  private int indexOf(@Nullable Object tag, int end) {
    for (int i = 0; i < end; i += 2) {
      if (tagsAndTexts[i].equals(tag)) {
        return i;
      }
    }
    return -1;
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
    int index = indexOf(tag, tagsAndTexts.length);
    return index < 0 ? null : tagsAndTexts[index + 1];
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
