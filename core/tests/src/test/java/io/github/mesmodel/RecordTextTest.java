package io.github.mesmodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.sample.ModelRecords;
import io.github.mesmodel.sample.MovementSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordTextTest {
  @Test
  void theTextHasTheComponentsThatAreThere() {
    assertThat(MovementSamples.minimal()).hasToString("Movement[id=minimal, name={fr=Minimal}]");
    assertThat(MovementSamples.complete().founding())
        .hasToString(
            "Founding[date=2002-03, place=Place[name={fr=Lille, en=Lille}, countryCode=FR],"
                + " predecessors=[Predecessor[name={fr=Cercle des jardins, en=Garden circle},"
                + " since=1997], Predecessor[name={fr=Amicale des semences}]],"
                + " sourceIds=[leaflet-2024, minutes]]");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.mesmodel.sample.ModelRecords#types")
  void theTextOfAnEmptyRecordIsItsType(Class<? extends Record> type) {
    assertThat(ModelRecords.createEmpty(type)).hasToString(type.getSimpleName() + "[]");
  }
}
