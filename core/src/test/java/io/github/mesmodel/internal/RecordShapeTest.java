package io.github.mesmodel.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Period;
import org.junit.jupiter.api.Test;

/** The first records of a type and the thousands behind them, which take other ways. */
class RecordShapeTest {
  private static final int UNTIL_BOTH_WAYS_ARE_TAKEN = 5_000;
  private static final RecordShape<Period> SHAPE = RecordShape.of(Period.class);

  @Test
  void everyRecordIsBuiltOfItsValues() throws Throwable {
    for (int i = 0; i < UNTIL_BOTH_WAYS_ARE_TAKEN; i++) {
      Period period = Period.ofYears(i, i + 1);

      Object[] values = SHAPE.values(period);

      assertThat(values).containsExactly(PartialDate.of(i), PartialDate.of(i + 1));
      assertThat(SHAPE.build(values)).isEqualTo(period);
    }
  }

  @Test
  void exceptionOfAConstructorIsThrownAsItIs() {
    for (int i = 0; i < UNTIL_BOTH_WAYS_ARE_TAKEN; i++) {
      assertThatNullPointerException()
          .isThrownBy(() -> SHAPE.build(new Object[2]))
          .withMessage("start");
    }
  }
}
