package io.github.mesmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The decoder of the JDK is the oracle of where bytes stop being UTF-8. */
class Utf8Test {
  /** More sequences with -Dutf8.sequences, such as 100000000. */
  private static final int SEQUENCES = Integer.getInteger("utf8.sequences", 200_000);

  private static final byte[] SEEDS =
      "aé’œﬁ漢🌱\u0000\u007F\u0080\u07FF\u0800\uFFFD\uFFFF".getBytes(StandardCharsets.UTF_8);

  @Test
  void everySequenceOfTwoBytesHasTheVerdictOfTheDecoder() {
    for (int first = 0; first < 256; first++) {
      for (int second = 0; second < 256; second++) {
        assertSameVerdictAsTheDecoder(new byte[] {(byte) first, (byte) second});
        assertSameVerdictAsTheDecoder(new byte[] {'a', (byte) first, (byte) second, 'b'});
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "E0A080",
        "E09FBF",
        "ED9FBF",
        "EDA080",
        "EDBFBF",
        "EE8080",
        "EFBFBF",
        "F0908080",
        "F08FBFBF",
        "F48FBFBF",
        "F4908080",
        "F5808080",
        "F0808080"
      })
  void firstAndLastSequencesOfALengthHaveTheVerdictOfTheDecoder(String bytes) {
    assertSameVerdictAsTheDecoder(HexFormat.of().parseHex(bytes));
  }

  @Test
  void documentOfAnotherEncodingIsSeenAtItsBeginning() {
    assertThat(Utf8.mayBegin(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '{'})).isFalse();
    assertThat(Utf8.mayBegin(new byte[] {(byte) 0xFE})).isFalse();
    assertThat(Utf8.mayBegin(new byte[] {(byte) 0xFD})).isTrue();
  }

  @Test
  void documentMayBeAMarkAlone() {
    assertThat(Utf8.markLength("\uFEFF".getBytes(StandardCharsets.UTF_8))).isEqualTo(3);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void longerSequencesHaveTheVerdictOfTheDecoder(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < SEQUENCES / 3; i++) {
      assertSameVerdictAsTheDecoder(sequence(random));
    }
  }

  /** Returns text with some bytes replaced, of any alignment to words of eight bytes. */
  private static byte[] sequence(Random random) {
    byte[] bytes = new byte[random.nextInt(40)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = random.nextInt(4) == 0 ? SEEDS[random.nextInt(SEEDS.length)] : (byte) 'x';
    }
    int start = random.nextInt(bytes.length + 1);
    int length = Math.min(SEEDS.length, bytes.length - start);
    System.arraycopy(SEEDS, 0, bytes, start, length);
    if (length > 0 && random.nextBoolean()) {
      bytes[start + random.nextInt(length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static void assertSameVerdictAsTheDecoder(byte[] bytes) {
    if (Utf8.firstMalformed(bytes) != firstUndecodable(bytes)) {
      assertThat(Utf8.firstMalformed(bytes))
          .as(Arrays.toString(bytes))
          .isEqualTo(firstUndecodable(bytes));
    }
  }

  private static int firstUndecodable(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length), true);
    return result.isError() ? in.position() : -1;
  }
}
