package io.github.mesmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForgedPartialDateTest {
  @ParameterizedTest(name = "year {0}, month {1}, day {2}")
  @CsvSource({
    "10000,    3,  1",
    "-1,       3,  1",
    "2002,     13, 1",
    "2002,     -1, 1",
    "2002,     2,  30",
    "2002,     3,  32",
    "2002,     3,  -1",
    "2002,     0,  1",
    "65538002, 3,  1",
    "2002,     655363, 1",
  })
  void aStreamThatHoldsNoDateIsRefused(int year, int month, int day) throws IOException {
    byte[] forged = forge(year, month, day);

    assertThatThrownBy(() -> JavaSerialization.read(forged))
        .isInstanceOf(InvalidObjectException.class);
  }

  @ParameterizedTest(name = "year {0}, month {1}, day {2} is {3}")
  @CsvSource({"2003, 4, 5, 2003-04-05", "2003, 4, 0, 2003-04", "2003, 0, 0, 2003"})
  void aStreamThatHoldsADateIsRead(int year, int month, int day, String text) throws IOException {
    assertThat(JavaSerialization.read(forge(year, month, day))).hasToString(text);
  }

  /** The stream ends with the three fields in alphabetical order: day, month, year. */
  private static byte[] forge(int year, int month, int day) throws IOException {
    byte[] written = JavaSerialization.write(PartialDate.parse("2002-03-01"));
    int fields = written.length - 3 * Integer.BYTES;
    assertThat(Arrays.copyOfRange(written, fields, written.length)).isEqualTo(fields(2002, 3, 1));
    System.arraycopy(fields(year, month, day), 0, written, fields, 3 * Integer.BYTES);
    return written;
  }

  private static byte[] fields(int year, int month, int day) {
    return ByteBuffer.allocate(3 * Integer.BYTES).putInt(day).putInt(month).putInt(year).array();
  }
}
