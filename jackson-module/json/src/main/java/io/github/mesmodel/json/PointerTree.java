package io.github.mesmodel.json;

import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.internal.JsonPointer;
import io.github.mesmodel.json.codec.TokenSource;
import io.github.mesmodel.json.codec.TokenSource.Kind;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Pointers (RFC 6901) to find in a document, as a tree, so that one pass finds them all
 * and skips the rest. A property is found by its name, a language by the canonical form of its tag,
 * because movements hold that form.
 */
final class PointerTree {
  private static final long NOT_FOUND = -1;

  private final LanguageTags languages;
  private final Map<String, PointerTree> children = new HashMap<>();
  private String name = "";
  private long offset = NOT_FOUND;

  /**
   * The place of a pointer, or of its nearest ancestor in the document.
   *
   * @param offset the offset of the place
   * @param pointer the pointer with the names that the document has
   */
  record Place(long offset, String pointer) {}

  private PointerTree(LanguageTags languages) {
    this.languages = languages;
  }

  /** Creates the tree of some pointers, in a document with some languages. */
  static PointerTree of(Collection<String> pointers, LanguageTags languages) {
    PointerTree root = new PointerTree(languages);
    pointers.forEach(root::add);
    return root;
  }

  private void add(String pointer) {
    PointerTree node = this;
    for (String step : JsonPointer.steps(pointer)) {
      node = node.children.computeIfAbsent(step, key -> new PointerTree(languages));
    }
  }

  /**
   * Notes the current token of a document as this place, and finds the places below it.
   *
   * @param type the type of the value
   * @throws IOException if the document cannot be read on
   */
  void locate(TokenSource source, Kind kind, @Nullable Type type) throws IOException {
    boolean repeated = offset != NOT_FOUND;
    if (!repeated) {
      offset = source.offset();
    }
    if (repeated || children.isEmpty()) {
      source.skip();
    } else if (kind == Kind.OBJECT) {
      locateProperties(source, type);
    } else if (kind == Kind.ARRAY) {
      locateElements(source, type);
    }
  }

  private void locateProperties(TokenSource source, @Nullable Type type) throws IOException {
    for (String each = source.nextName(); each != null; each = source.nextName()) {
      PointerTree child =
          children.get(type == LocalizedText.class ? languages.canonicalOfRead(each) : each);
      boolean sought = child != null && child.offset == NOT_FOUND; // because reflection takes long
      locateChild(child, each, source, source.next(), sought ? componentType(type, each) : null);
    }
  }

  private void locateElements(TokenSource source, @Nullable Type type) throws IOException {
    Type element = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : null;
    int index = 0;
    for (Kind next = source.next(); next != Kind.END_ARRAY; next = source.next()) {
      String step = String.valueOf(index++);
      locateChild(children.get(step), step, source, next, element);
    }
  }

  private static void locateChild(
      @Nullable PointerTree child, String step, TokenSource source, Kind kind, @Nullable Type type)
      throws IOException {
    if (child == null) {
      source.skip();
      return;
    }
    child.name = child.offset == NOT_FOUND ? step : child.name;
    child.locate(source, kind, type);
  }

  private static @Nullable Type componentType(@Nullable Type type, String name) {
    return type instanceof Class<?> owner && owner.isRecord()
        ? Arrays.stream(owner.getRecordComponents())
            .filter(component -> component.getName().equals(name))
            .map(RecordComponent::getGenericType)
            .findFirst()
            .orElse(null)
        : null;
  }

  /** Returns the place of a pointer. */
  Place placeOf(String pointer) {
    PointerTree node = this;
    PointerTree last = this;
    StringBuilder found = new StringBuilder();
    for (String step : JsonPointer.steps(pointer)) {
      node = Objects.requireNonNull(node.children.get(step));
      boolean there = node.offset != NOT_FOUND;
      found.append('/').append(JsonPointer.escape(there ? node.name : step));
      last = there ? node : last;
    }
    return new Place(Math.max(last.offset, 0), found.toString());
  }
}
