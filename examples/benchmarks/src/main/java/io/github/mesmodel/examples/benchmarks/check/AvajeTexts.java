package io.github.mesmodel.examples.benchmarks.check;

import io.avaje.validation.adapter.ContainerAdapter;
import io.avaje.validation.adapter.ValidationAdapter;
import io.avaje.validation.adapter.ValidationRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the values of a map: avaje-validator's own adapter fails where the map is null. */
final class AvajeTexts extends ContainerAdapter<Map<String, String>> {
  /** Checks the values of the maps that another adapter lets pass. */
  AvajeTexts(ValidationAdapter<Map<String, String>> map) {
    super(map);
  }

  @Override
  public ContainerAdapter<Map<String, String>> mapKeys() {
    return this;
  }

  @Override
  public ContainerAdapter<Map<String, String>> mapValues() {
    return this;
  }

  @Override
  public boolean validate(
      @Nullable Map<String, String> texts, ValidationRequest request, String property) {
    if (initalAdapter.validate(texts, request, property) && texts != null) {
      @SuppressWarnings("unchecked") // only read
      Iterable<Object> values = (Iterable<Object>) (Iterable<?>) texts.values();
      validateAll(values, request, property);
    }
    return true;
  }
}
