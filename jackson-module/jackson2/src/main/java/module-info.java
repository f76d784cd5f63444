/**
 * JSON for the records of {@code io.github.mesmodel}, with Jackson 2.
 *
 * <p>Begin with {@link io.github.mesmodel.jackson2.MesModule}.
 *
 * @provides com.fasterxml.jackson.databind.Module the module, for {@code findAndRegisterModules()}
 */
@SuppressWarnings("module") // the digit is that of the Jackson major
module io.github.mesmodel.jackson2 {
  requires transitive io.github.mesmodel.json;
  requires transitive com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;

  exports io.github.mesmodel.jackson2;

  provides com.fasterxml.jackson.databind.Module with
      io.github.mesmodel.jackson2.MesModule;
}
