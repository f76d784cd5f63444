/** A program of Java modules that embeds the model. */
module io.github.mesmodel.examples.modular {
  requires io.github.mesmodel.jackson3;
  requires static org.jspecify;
}
