/**
 * Assertions of AssertJ for the records and the reports of {@code io.github.mesmodel}.
 *
 * <p>Begin with {@link io.github.mesmodel.assertj.MesAssertions}.
 */
module io.github.mesmodel.assertj {
  requires transitive io.github.mesmodel;
  requires transitive org.assertj.core;
  requires static transitive org.jspecify;

  exports io.github.mesmodel.assertj;
}
