package io.github.mesmodel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The work of reading grows with the size of a document, whatever is wrong with it. The work is
 * counted in steps, which are the same on every machine; {@link ScalingTimeTest} measures times.
 */
class ScalingTest {
  private static final int SMALL = 8 * 1024;

  /**
   * By how much more work may grow from 8 to 16 times the size than from 1 to 2 times: 8 times as
   * much is linear, and 64 times as much quadratic.
   */
  private static final int MOST = 16;

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
      long small = work(reader, document, 2) - work(reader, document, 1);
      long large = work(reader, document, 16) - work(reader, document, 8);

      assertThat(large).isLessThanOrEqualTo(MOST * Math.max(small, SMALL));
    }
  }

  private static long work(Consumer<byte[]> reader, WorstDocument worst, int times) {
    byte[] document = worst.ofSize(times * SMALL);
    return Work.of(() -> reader.accept(document));
  }
}
