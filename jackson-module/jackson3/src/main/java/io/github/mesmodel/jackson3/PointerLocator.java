package io.github.mesmodel.jackson3;

import io.github.mesmodel.json.PointerTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectReader;

/** Finds the places of JSON Pointers in a document, passing over all the rest. */
final class PointerLocator {
  private PointerLocator() {}

  /** Notes the places of a tree of pointers, in a document. */
  static PointerTree locate(PointerTree tree, ObjectReader json, byte[] document) {
    try (JsonParser parser = json.createParser(document)) {
      parser.nextToken();
      visit(tree, parser);
    } catch (JacksonException e) {
      // Where the document is broken: all that was read, and so all that is looked for, is before.
    }
    return tree;
  }

  private static void visit(@Nullable PointerTree node, JsonParser parser) {
    boolean sought = node != null && node.found(parser.currentTokenLocation().getByteOffset());
    if (node == null || !sought || !node.isInner()) {
      parser.skipChildren();
    } else if (parser.hasToken(JsonToken.START_OBJECT)) {
      visitObject(node, parser);
    } else if (parser.hasToken(JsonToken.START_ARRAY)) {
      visitArray(node, parser);
    }
  }

  private static void visitObject(PointerTree node, JsonParser parser) {
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      visit(node.child(name), parser);
    }
  }

  private static void visitArray(PointerTree node, JsonParser parser) {
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      visit(node.child(String.valueOf(i)), parser);
    }
  }
}
