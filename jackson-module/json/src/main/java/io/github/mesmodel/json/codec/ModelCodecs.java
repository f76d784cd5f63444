package io.github.mesmodel.json.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The readers, or the writers, of the types of the model, without a mapper.
 *
 * @param <C> a reader or a writer
 */
final class ModelCodecs<C> implements ClassCodecs<C, RuntimeException> {
  private final Function<Class<?>, C> maker;
  private final Map<Class<?>, C> made = new HashMap<>();

  ModelCodecs(Function<Class<?>, C> maker) {
    this.maker = maker;
  }

  @Override
  @SuppressWarnings(
      "unchecked") // a compound reader is made of readers, a compound writer of writers
  public C find(Class<?> type) {
    C known = made.get(type);
    if (known != null) {
      return known;
    }
    C codec = maker.apply(type);
    made.put(type, codec);
    if (codec instanceof Compound<?> compound) {
      ((Compound<C>) compound).resolve(this);
    }
    return codec;
  }
}
