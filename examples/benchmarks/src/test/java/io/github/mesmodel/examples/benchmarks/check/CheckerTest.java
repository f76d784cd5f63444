package io.github.mesmodel.examples.benchmarks.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Movement;
import io.github.mesmodel.examples.benchmarks.library.Codec;
import io.github.mesmodel.jackson3.MesModule;
import io.github.mesmodel.sample.BrokenMovement;
import io.github.mesmodel.sample.BrokenMovements;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** The peers and the floor check the rules of the library: all of them, and no others. */
class CheckerTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new MesModule()).build();

  @ParameterizedTest
  @EnumSource(names = "MES", mode = EnumSource.Mode.EXCLUDE)
  void aCheckerKnowsEveryRuleOfTheLibrary(Checker checker) throws IOException {
    Check check = checker.create(BrokenMovements.CLOCK);
    List<String> deviations = new ArrayList<>();
    Codec codec = checker.library().codec();
    for (BrokenMovement sample : samples()) {
      if (!codes(codec, check, sample.kept()).isEmpty()) {
        deviations.add(sample + ": finds fault where there is none");
      }
      if (!codes(codec, check, sample.broken()).contains(sample.rule().code())) {
        deviations.add(sample + ": does not find the fault");
      }
    }
    assertThat(deviations).isEmpty();
  }

  /** All but those that count code points: the built-in Size counts chars. */
  private static List<BrokenMovement> samples() {
    return BrokenMovements.all()
        .filter(sample -> !sample.name().endsWith("beyond the BMP"))
        .toList();
  }

  private static List<String> codes(Codec codec, Check check, Movement movement)
      throws IOException {
    Object read = codec.read(MAPPER.writeValueAsBytes(movement));
    return check.codes(check.check(read));
  }
}
