package io.github.mesmodel.internal;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Few texts by their language tags, in the order given: an unmodifiable map that takes a quarter of
 * the memory of a linked map. Tags are in their canonical form.
 */
public final class FewTexts extends AbstractMap<String, String> implements Serializable {
  /** The greatest size at which comparing each tag is faster than hashing. */
  private static final int MAX_SIZE = 8;

  @Serial private static final long serialVersionUID = 1L;

  private static final String[] NO_MORE = {};

  private final String firstTag;
  private final String firstText;

  /** Tags at even indexes, each followed by its text. */
  private final String[] more;

  private FewTexts(String firstTag, String firstText, String[] more) {
    this.firstTag = firstTag;
    this.firstText = firstText;
    this.more = more;
  }

  /**
   * Returns texts with one more at the end, by the canonical form of its tag. Beyond a few texts
   * the result is a linked map, to which further calls add.
   *
   * @throws NullPointerException if the tag or the text is null
   * @throws IllegalArgumentException if the tag is not well formed, or its language is already
   *     there
   */
  public static Map<String, String> with(
      Map<String, String> texts, String tag, @Nullable String text) {
    String canonical = LanguageTag.canonical(tag);
    Objects.requireNonNull(text, () -> "The text in the language " + canonical + " is null");
    if (texts.containsKey(canonical)) {
      throw new IllegalArgumentException(LanguageTag.twice(canonical));
    }
    return add(texts, canonical, text);
  }

  /** Returns texts with one more at the end, under a canonical tag that is not there. */
  public static Map<String, String> add(Map<String, String> texts, String tag, String text) {
    if (texts.isEmpty()) {
      return new FewTexts(tag, text, NO_MORE);
    }
    if (texts instanceof FewTexts few && few.size() < MAX_SIZE) {
      return few.add(tag, text);
    }
    Map<String, String> many = texts instanceof ManyTexts ? texts : new ManyTexts(texts);
    many.put(tag, text);
    return many;
  }

  /**
   * Returns texts that {@link #with} or {@link #add} returned, unmodifiable; null for other maps,
   * whose tags are unchecked.
   */
  public static @Nullable Map<String, String> finished(Map<String, String> texts) {
    if (texts instanceof ManyTexts) {
      return Collections.unmodifiableMap(texts);
    }
    return texts instanceof FewTexts ? texts : null;
  }

  /** More texts, of a type that proves canonical tags, because a second check takes long. */
  private static final class ManyTexts extends LinkedHashMap<String, String> {
    @Serial private static final long serialVersionUID = 1L;

    private ManyTexts(Map<String, String> texts) {
      super(texts);
    }

    @Serial
    private Object writeReplace() {
      return linked(this);
    }
  }

  private FewTexts add(String tag, String text) {
    String[] longer = Arrays.copyOf(more, more.length + 2);
    longer[more.length] = tag;
    longer[more.length + 1] = text;
    return new FewTexts(firstTag, firstText, longer);
  }

  @Override
  public int size() {
    return 1 + more.length / 2;
  }

  @Override
  public boolean containsKey(@Nullable Object tag) {
    return get(tag) != null;
  }

  @Override
  public @Nullable String get(@Nullable Object tag) {
    if (firstTag.equals(tag)) {
      return firstText;
    }
    for (int i = 0; i < more.length; i += 2) {
      if (more[i].equals(tag)) {
        return more[i + 1];
      }
    }
    return null;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super String> action) {
    action.accept(firstTag, firstText);
    for (int i = 0; i < more.length; i += 2) {
      action.accept(more[i], more[i + 1]);
    }
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return new Entries();
  }

  /**
   * Writes a map of the platform. The linked map begins empty, because the capacity of a copy
   * depends on the JDK.
   */
  @Serial
  private Object writeReplace() {
    return Collections.unmodifiableMap(linked(this));
  }

  private static Map<String, String> linked(Map<String, String> texts) {
    Map<String, String> linked = new LinkedHashMap<>();
    texts.forEach(linked::put);
    return linked;
  }

  @Serial
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("Few texts are serialized as maps of the platform");
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
      return next < size();
    }

    @Override
    public Map.Entry<String, String> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int index = 2 * next++ - 2;
      return index < 0 ? Map.entry(firstTag, firstText) : Map.entry(more[index], more[index + 1]);
    }
  }
}
