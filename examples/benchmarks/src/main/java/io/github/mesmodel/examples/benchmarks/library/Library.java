package io.github.mesmodel.examples.benchmarks.library;

import io.github.mesmodel.examples.benchmarks.immutables.Values;
import io.github.mesmodel.examples.benchmarks.plain.Plain;
import java.util.function.Supplier;

/** The floors, the library, and its peers. */
public enum Library {
  /** The strings of the document without objects: the least cost of Jackson 3. */
  FLOOR_JACKSON3("floor, Jackson 3", Jackson3Floor::new),
  /** The strings of the document without objects: the least cost of Jackson 2. */
  FLOOR_JACKSON2("floor, Jackson 2", Jackson2Floor::new),
  /** The library with Jackson 3. */
  MES_JACKSON3("mes-jackson3", Jackson3::ours),
  /** The library with Jackson 2. */
  MES_JACKSON2("mes-jackson2", Jackson2::ours),
  /** Plain records and Jackson 3. */
  PLAIN_JACKSON3("plain records, Jackson 3", () -> Jackson3.databind(Plain.Movement.class)),
  /** Plain records and Jackson 2. */
  PLAIN_JACKSON2("plain records, Jackson 2", () -> Jackson2.databind(Plain.Movement.class)),
  /** Immutables with its integration of Jackson. */
  IMMUTABLES("Immutables, Jackson 3", () -> Jackson3.databind(Values.Movement.class)),
  /** Plain records and Gson, from and to strings. */
  GSON("plain records, Gson", Peers::gson),
  /** Plain records and Moshi. */
  MOSHI("plain records, Moshi", Peers::moshi),
  /** Plain records and avaje-jsonb. */
  AVAJE("plain records, avaje-jsonb", Peers::avaje),
  /** Plain records and DSL-JSON. */
  DSL_JSON("plain records, DSL-JSON", Peers::dslJson),
  /** Plain records and fastjson2. */
  FASTJSON2("plain records, fastjson2", Peers::fastjson2);

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // a method reference
  private final Supplier<Codec> codec;

  Library(String label, Supplier<Codec> codec) {
    this.label = label;
    this.codec = codec;
  }

  /** {@return the name for a table} */
  public String label() {
    return label;
  }

  /** {@return a new codec} */
  public Codec codec() {
    return codec.get();
  }

  /**
   * {@return the floor under this library: that of its major of Jackson, of Jackson 3 without one}
   */
  public Library floor() {
    return name().endsWith("JACKSON2") ? FLOOR_JACKSON2 : FLOOR_JACKSON3;
  }
}
