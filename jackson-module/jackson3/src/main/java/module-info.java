/**
 * JSON for the records of {@code io.github.mesmodel}, with Jackson 3.
 *
 * <p>Begin with {@link io.github.mesmodel.json.MovementReader}, or with {@link
 * io.github.mesmodel.jackson3.MesModule} for a mapper.
 *
 * @provides io.github.mesmodel.json.JsonBinding the binding, for readers and writers
 * @provides tools.jackson.databind.JacksonModule the module, for {@code findAndAddModules()}
 */
@SuppressWarnings("module") // the digit is that of the Jackson major
module io.github.mesmodel.jackson3 {
  requires transitive io.github.mesmodel.json;
  requires transitive tools.jackson.databind;
  requires static transitive org.jspecify;

  exports io.github.mesmodel.jackson3;

  provides io.github.mesmodel.json.JsonBinding with
      io.github.mesmodel.jackson3.Jackson3Binding;
  provides tools.jackson.databind.JacksonModule with
      io.github.mesmodel.jackson3.MesModule;
}
