package io.github.mesmodel.internal.check;

import io.github.mesmodel.constraint.Rule;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The variant and the parameters of a violation's message.
 *
 * @param variant the variant of the rule's message, empty if the rule has one message
 * @param parameters the parameters of the message
 */
public record Finding(String variant, Map<String, ?> parameters) implements Serializable {
  static final Finding PLAIN = new Finding("", Map.of());

  private static final String KEY_PREFIX = "io.github.mesmodel.";

  static Finding of(Map<String, ?> parameters) {
    return new Finding("", parameters);
  }

  /** Returns the key of the message in the bundles. */
  public String key(Rule rule) {
    return KEY_PREFIX + rule.code() + (variant.isEmpty() ? "" : "." + variant);
  }

  /** Returns the same finding with the parameters as texts, so that they can be serialized. */
  Finding asTexts() {
    return new Finding(
        variant,
        parameters.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, parameter -> String.valueOf(parameter.getValue()))));
  }
}
