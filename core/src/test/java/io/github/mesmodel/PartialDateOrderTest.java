package io.github.mesmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartialDateOrderTest {
  private static final List<PartialDate> SORTED =
      Stream.of(
              "0000",
              "2001-12-31",
              "2002",
              "2002-01",
              "2002-01-01",
              "2002-01-02",
              "2002-02",
              "2002-02-01",
              "2002-12",
              "2002-12-31",
              "2003",
              "9999-12-31")
          .map(PartialDate::parse)
          .toList();

  static Stream<PartialDate> dates() {
    return SORTED.stream();
  }

  @Test
  void datesAreListedByTheirFirstDayAndTheLessPreciseFirst() {
    List<PartialDate> shuffled = new ArrayList<>(SORTED);
    Collections.reverse(shuffled);
    Collections.sort(shuffled);

    assertThat(shuffled).isEqualTo(SORTED);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dates")
  void theOrderIsTheSameFromBothSidesAndConsistentWithEquals(PartialDate one) {
    assertThat(SORTED)
        .allSatisfy(
            other -> {
              int order = Integer.signum(one.compareTo(other));
              assertThat(Integer.signum(other.compareTo(one))).isEqualTo(-order);
              assertThat(order == 0).isEqualTo(one.equals(other));
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dates")
  void theOrderIsTransitive(PartialDate one) {
    for (PartialDate other : SORTED) {
      assertThat(SORTED)
          .filteredOn(third -> one.compareTo(other) <= 0 && other.compareTo(third) <= 0)
          .allSatisfy(third -> assertThat(one).isLessThanOrEqualTo(third));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dates")
  void certainlyEarlierDateIsListedFirst(PartialDate one) {
    assertThat(SORTED)
        .filteredOn(one::isBefore)
        .allSatisfy(other -> assertThat(one).isLessThan(other));
  }
}
