/**
 * JSON for the records of {@code io.github.mesmodel}, with Jackson 2.
 *
 * <p>Begin with {@link io.github.mesmodel.json.MovementReader}, or with {@link
 * io.github.mesmodel.jackson2.MesModule} for a mapper.
 *
 * @provides io.github.mesmodel.json.JsonBinding the binding, for readers and writers
 * @provides com.fasterxml.jackson.databind.Module the module, for {@code findAndRegisterModules()}
 */
@SuppressWarnings("module") // the digit is that of the Jackson major
module io.github.mesmodel.jackson2 {
  requires transitive io.github.mesmodel.json;
  requires transitive com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;

  exports io.github.mesmodel.jackson2;

  provides io.github.mesmodel.json.JsonBinding with
      io.github.mesmodel.jackson2.Jackson2Binding;
  provides com.fasterxml.jackson.databind.Module with
      io.github.mesmodel.jackson2.MesModule;
}
