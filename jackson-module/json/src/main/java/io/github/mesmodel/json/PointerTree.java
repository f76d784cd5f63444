package io.github.mesmodel.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Pointers (RFC 6901) whose places in a document are looked for, as a tree, so that one
 * pass finds them all and passes over the rest.
 */
public final class PointerTree {
  private static final long NOT_FOUND = -1;

  private final Map<String, PointerTree> children = new HashMap<>();
  private final Map<String, PointerTree> foldedChildren = new HashMap<>();
  private long offset = NOT_FOUND;

  /** Creates the tree of some pointers. */
  public static PointerTree of(Collection<String> pointers) {
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
  public @Nullable PointerTree child(String segment) {
    PointerTree child = children.get(segment);
    return child == null && looksLikeLanguageTag(segment)
        ? foldedChildren.get(segment.toLowerCase(Locale.ROOT))
        : child;
  }

  /** Returns whether something is looked for below this place. */
  public boolean isInner() {
    return !children.isEmpty();
  }

  /**
   * Notes where this place is; returns false if that is known: a repeated property is passed over.
   */
  public boolean found(long place) {
    boolean first = offset == NOT_FOUND;
    offset = first ? place : offset;
    return first;
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
