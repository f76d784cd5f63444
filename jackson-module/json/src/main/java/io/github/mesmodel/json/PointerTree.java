package io.github.mesmodel.json;

import io.github.mesmodel.json.codec.TokenSource;
import io.github.mesmodel.json.codec.TokenSource.Kind;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Pointers (RFC 6901) whose places in a document are looked for, as a tree, so that one
 * pass finds them all and passes over the rest.
 */
final class PointerTree {
  private static final long NOT_FOUND = -1;

  private final Map<String, PointerTree> children = new HashMap<>();
  private final Map<String, PointerTree> foldedChildren = new HashMap<>();
  private long offset = NOT_FOUND;

  /** Creates the tree of some pointers. */
  static PointerTree of(Collection<String> pointers) {
    PointerTree root = new PointerTree();
    pointers.forEach(root::add);
    return root;
  }

  private void add(String pointer) {
    PointerTree node = this;
    for (String segment : segments(pointer)) {
      node = node.childOrNew(segment);
    }
  }

  private PointerTree childOrNew(String segment) {
    return children.computeIfAbsent(
        segment,
        name -> {
          PointerTree child = new PointerTree();
          foldedChildren.put(name.toLowerCase(Locale.ROOT), child);
          return child;
        });
  }

  private static boolean looksLikeLanguageTag(String segment) {
    return segment.length() <= 3 || segment.indexOf('-') > 0;
  }

  private static String[] segments(String pointer) {
    if (pointer.isEmpty()) {
      return new String[0];
    }
    String[] segments = pointer.substring(1).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      segments[i] = segments[i].replace("~1", "/").replace("~0", "~");
    }
    return segments;
  }

  /**
   * Returns what is looked for at, or below, a property or an element; null if nothing is. A
   * language tag is found in any case.
   */
  private @Nullable PointerTree child(String segment) {
    PointerTree child = children.get(segment);
    return child == null && looksLikeLanguageTag(segment)
        ? foldedChildren.get(segment.toLowerCase(Locale.ROOT))
        : child;
  }

  /**
   * Notes where this place is, which is the current token of a document, and where those below are.
   *
   * @throws IOException if the document cannot be read on
   */
  void locate(TokenSource source, Kind kind) throws IOException {
    boolean repeated = offset != NOT_FOUND;
    if (!repeated) {
      offset = source.offset();
    }
    if (repeated || children.isEmpty()) {
      source.skip();
    } else if (kind == Kind.OBJECT) {
      for (String name = source.nextName(); name != null; name = source.nextName()) {
        locateChild(name, source, source.next());
      }
    } else if (kind == Kind.ARRAY) {
      int index = 0;
      for (Kind next = source.next(); next != Kind.END_ARRAY; next = source.next()) {
        locateChild(String.valueOf(index++), source, next);
      }
    }
  }

  private void locateChild(String segment, TokenSource source, Kind kind) throws IOException {
    PointerTree child = child(segment);
    if (child == null) {
      source.skip();
    } else {
      child.locate(source, kind);
    }
  }

  /** Returns the offset of a pointer, or of the nearest place above it that the document has. */
  long offsetOf(String pointer) {
    PointerTree node = this;
    for (String segment : segments(pointer)) {
      PointerTree child = node.children.get(segment);
      if (child == null || child.offset == NOT_FOUND) {
        break;
      }
      node = child;
    }
    return Math.max(node.offset, 0);
  }
}
