/**
 * The JSON form of the records of {@code io.github.mesmodel}, whatever reads and writes it.
 *
 * <p>The Jackson modules, {@code io.github.mesmodel.jackson2} and {@code
 * io.github.mesmodel.jackson3}, bring it along.
 */
@SuppressWarnings("module") // the Jackson modules are not there when this one is compiled
module io.github.mesmodel.json {
  requires transitive io.github.mesmodel;
  requires static transitive org.jspecify;

  exports io.github.mesmodel.json to
      io.github.mesmodel.jackson2,
      io.github.mesmodel.jackson3;
  exports io.github.mesmodel.json.codec to
      io.github.mesmodel.jackson2,
      io.github.mesmodel.jackson3;
}
