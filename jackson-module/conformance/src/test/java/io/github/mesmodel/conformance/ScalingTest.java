package io.github.mesmodel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The work of reading grows with the size of a document, with every kind of mistake. The work is
 * counted in steps, which are the same on every machine; {@link ScalingTimeTest} measures times.
 */
class ScalingTest {
  private static final int SMALL = 4 * 1024;
  private static final int TIMES = 16;

  /**
   * By how much the work may grow: twice as much as the size, because the tables of names grow in
   * leaps. The square would be 256.
   */
  private static final int MOST = 2 * TIMES;

  private static final List<Consumer<byte[]>> READERS =
      List.of(CountedReader.counting(2), CountedReader.counting(3));

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.conformance.WorstDocument#all()")
  void theWorstDocumentHasItsCode(WorstDocument document) {
    assertThat(Readers.codes(Readers.ENGLISH.read(document.ofSize(SMALL)).report()))
        .contains(document.code());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.conformance.WorstDocument#all()")
  void workIsLinear(WorstDocument document) {
    for (Consumer<byte[]> reader : READERS) {
      reader.accept(document.ofSize(SMALL)); // loads classes
      long small = work(reader, document.ofSize(SMALL));
      long large = work(reader, document.ofSize(TIMES * SMALL));

      assertThat(large).isLessThanOrEqualTo(MOST * small);
    }
  }

  private static long work(Consumer<byte[]> reader, byte[] document) {
    return Work.of(() -> reader.accept(document));
  }
}
