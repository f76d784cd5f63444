/**
 * The JSON form of the records of {@code io.github.mesmodel}, for both majors of Jackson.
 *
 * <p>Begin with {@link io.github.mesmodel.json.MovementReader} and {@link
 * io.github.mesmodel.json.MovementWriter}. A Jackson module, {@code io.github.mesmodel.jackson3} or
 * {@code io.github.mesmodel.jackson2}, requires this module.
 *
 * @uses io.github.mesmodel.json.JsonBinding the Jackson module that reads and writes
 */
@SuppressWarnings("module") // the Jackson modules are compiled later
module io.github.mesmodel.json {
  requires transitive io.github.mesmodel;
  requires static transitive org.jspecify;

  exports io.github.mesmodel.json;
  exports io.github.mesmodel.json.codec to
      io.github.mesmodel.jackson2,
      io.github.mesmodel.jackson3;

  uses io.github.mesmodel.json.JsonBinding;
}
