package io.github.mesmodel.internal;

/** The reference tokens of JSON Pointers (RFC 6901). */
public final class JsonPointer {
  private JsonPointer() {}

  /** Returns the token of a property's name, an element's index or a language tag, escaped. */
  public static String escape(Object step) {
    return step.toString().replace("~", "~0").replace("/", "~1");
  }

  /** Returns the steps of a pointer, not escaped. */
  public static String[] steps(String pointer) {
    if (pointer.isEmpty()) {
      return new String[0];
    }
    String[] steps = pointer.substring(1).split("/", -1);
    for (int i = 0; i < steps.length; i++) {
      steps[i] = steps[i].replace("~1", "/").replace("~0", "~");
    }
    return steps;
  }
}
