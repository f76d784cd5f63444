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
  private static final int SMALL = 32 * 1024;

  /** Twice as much is linear, four times as much quadratic. */
  private static final double MOST = 2.2;

  /** The steps that are not taken for growth. */
  private static final int SLACK = 20_000;

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
      reader.accept(document.ofSize(SMALL)); // makes what is made lazily
      long one = work(reader, document.ofSize(SMALL));
      long two = work(reader, document.ofSize(2 * SMALL));
      long four = work(reader, document.ofSize(4 * SMALL));

      assertThat((double) four - two)
          .as("more steps for 4 times the size than for 2, after %,d, %,d, %,d", one, two, four)
          .isLessThanOrEqualTo(MOST * (two - one) + SLACK);
    }
  }

  private static long work(Consumer<byte[]> reader, byte[] document) {
    return Work.of(() -> reader.accept(document));
  }
}
