package io.github.mesmodel.json;

import io.github.mesmodel.internal.LibraryVersion;
import java.util.Comparator;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The bindings of the available Jackson modules. */
final class JsonBindings {
  private JsonBindings() {}

  /**
   * Returns the given binding, else the newest available one.
   *
   * @throws IllegalStateException if there is none, or not all modules are of one version
   */
  static JsonBinding orFound(@Nullable JsonBinding given) {
    return ofThisVersion(given == null ? find() : given);
  }

  /**
   * Returns the newest binding that this library's class loader finds, else the one that the
   * thread's context loader finds: the first serves threads of the common pool, because their
   * context loader lacks a packed application; the second serves containers in which only the
   * application's own loader has the module.
   */
  private static JsonBinding find() {
    return newest(JsonBinding.class.getClassLoader())
        .or(() -> newest(Thread.currentThread().getContextClassLoader()))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No Jackson module of mes-model is found: add io.github.mes-model:mes-jackson3"
                        + " for Jackson 3, or io.github.mes-model:mes-jackson2 for Jackson 2"));
  }

  private static Optional<JsonBinding> newest(@Nullable ClassLoader loader) {
    return ServiceLoader.load(JsonBinding.class, loader).stream()
        .map(ServiceLoader.Provider::get)
        .max(Comparator.comparingInt(JsonBinding::jacksonMajor));
  }

  private static JsonBinding ofThisVersion(JsonBinding binding) {
    String core = LibraryVersion.current();
    if (!(core.equals(LibraryVersion.NUMBER) && binding.version().equals(LibraryVersion.NUMBER))) {
      throw new IllegalStateException(
          String.format(
              "The modules of mes-model must be of one version, but mes-core is %s, mes-json is %s"
                  + " and mes-jackson%d is %s",
              core, LibraryVersion.NUMBER, binding.jacksonMajor(), binding.version()));
    }
    return binding;
  }
}
