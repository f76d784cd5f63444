package io.github.mesmodel.conformance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document as a tree that can be mutated. */
final class JsonTree {
  private JsonTree() {}

  /** Returns the pointers of all values but the root. */
  static List<JsonPointer> places(JsonNode root) {
    List<JsonPointer> places = new ArrayList<>();
    collect(root, JsonPointer.empty(), places);
    places.remove(0);
    return places;
  }

  private static void collect(JsonNode node, JsonPointer place, List<JsonPointer> places) {
    places.add(place);
    if (node instanceof ObjectNode object) {
      object.forEachEntry((name, child) -> collect(child, place.appendProperty(name), places));
    }
    for (int i = 0; node instanceof ArrayNode && i < node.size(); i++) {
      collect(node.get(i), place.appendIndex(i), places);
    }
  }

  static void remove(JsonNode root, JsonPointer place) {
    JsonNode parent = root.at(place.head());
    if (parent instanceof ObjectNode object) {
      object.remove(name(place));
    } else {
      ((ArrayNode) parent).remove(place.last().getMatchingIndex());
    }
  }

  static void replace(JsonNode root, JsonPointer place, JsonNode value) {
    JsonNode parent = root.at(place.head());
    if (parent instanceof ObjectNode object) {
      object.set(name(place), value);
    } else {
      ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
    }
  }

  /** Gives a property another name, in its place. */
  static void rename(JsonNode root, JsonPointer place, String newName) {
    ObjectNode parent = (ObjectNode) root.at(place.head());
    ObjectNode copy = parent.deepCopy();
    parent.removeAll();
    copy.forEachEntry(
        (name, child) -> parent.set(name.equals(name(place)) ? newName : name, child));
  }

  static boolean isProperty(JsonNode root, JsonPointer place) {
    return root.at(place.head()) instanceof ObjectNode;
  }

  static String name(JsonPointer place) {
    return place.last().getMatchingProperty();
  }

  /** Returns a copy whose objects have their properties in another order. */
  static JsonNode shuffled(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>(object.propertyNames());
      Collections.shuffle(names, random);
      ObjectNode copy = object.objectNode();
      names.forEach(name -> copy.set(name, shuffled(object.get(name), random)));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = array.arrayNode();
      array.forEach(element -> copy.add(shuffled(element, random)));
      return copy;
    }
    return node;
  }
}
