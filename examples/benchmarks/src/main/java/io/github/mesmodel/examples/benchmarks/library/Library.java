package io.github.mesmodel.examples.benchmarks.library;

import io.github.mesmodel.Movement;
import io.github.mesmodel.examples.benchmarks.immutables.Values;
import io.github.mesmodel.examples.benchmarks.plain.PlainMovement;
import io.github.mesmodel.jackson3.MesModule;
import java.util.function.Supplier;

/** What is measured: the floors, the library, and its peers. */
public enum Library {
  /** The strings of the document, and no object: what Jackson 3 costs in any case. */
  FLOOR_JACKSON3("floor, Jackson 3", Jackson3Floor::new),
  /** The strings of the document, and no object: what Jackson 2 costs in any case. */
  FLOOR_JACKSON2("floor, Jackson 2", Jackson2Floor::new),
  /** The library with Jackson 3. */
  MES_JACKSON3(
      "mes-jackson3",
      () -> new Jackson3(Movement.class, builder -> builder.addModule(new MesModule()))),
  /** The library with Jackson 2. */
  MES_JACKSON2(
      "mes-jackson2",
      () ->
          new Jackson2(
              Movement.class,
              builder -> builder.addModule(new io.github.mesmodel.jackson2.MesModule()))),
  /** Records and Jackson 3, as it comes. */
  PLAIN_JACKSON3("plain records, Jackson 3", () -> Jackson3.plain(PlainMovement.class)),
  /** Records and Jackson 2, with its module for java.time. */
  PLAIN_JACKSON2("plain records, Jackson 2", () -> Jackson2.plain(PlainMovement.class)),
  /** Immutables with its integration of Jackson 3. */
  IMMUTABLES_JACKSON3("Immutables, Jackson 3", () -> Jackson3.plain(Values.Movement.class)),
  /** Immutables with its integration of Jackson 2. */
  IMMUTABLES_JACKSON2("Immutables, Jackson 2", () -> Jackson2.plain(Values.Movement.class)),
  /** Records and Gson. */
  GSON("plain records, Gson", GsonCodec::new),
  /** Records and Moshi. */
  MOSHI("plain records, Moshi", MoshiCodec::new),
  /** Records and avaje-jsonb. */
  AVAJE("plain records, avaje-jsonb", AvajeCodec::new),
  /** Records and DSL-JSON. */
  DSL_JSON("plain records, DSL-JSON", DslJsonCodec::new),
  /** Records and fastjson2. */
  FASTJSON2("plain records, fastjson2", Fastjson2Codec::new);

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // a method reference
  private final Supplier<Codec> codec;

  Library(String label, Supplier<Codec> codec) {
    this.label = label;
    this.codec = codec;
  }

  /** Returns the name for a table. */
  public String label() {
    return label;
  }

  /** Creates the codec. */
  public Codec codec() {
    return codec.get();
  }
}
