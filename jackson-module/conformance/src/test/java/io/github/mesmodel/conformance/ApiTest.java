package io.github.mesmodel.conformance;

import io.github.mesmodel.Movement;
import io.github.mesmodel.assertj.MesAssertions;
import io.github.mesmodel.jackson2.Jackson2Binding;
import io.github.mesmodel.jackson3.Jackson3Binding;
import io.github.mesmodel.json.MovementReader;
import io.github.mesmodel.validation.ValidationReport;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The exported API and the properties of the JSON form equal the committed lists. */
class ApiTest {
  @Test
  void theExportedApiIsThatOfTheList() throws IOException {
    List<String> lines =
        Stream.of(
                Movement.class,
                MesAssertions.class,
                MovementReader.class,
                Jackson2Binding.class,
                Jackson3Binding.class)
            .flatMap(ExportedApi::of)
            .toList();

    Snapshot.assertUnchanged(Snapshot.FOLDER.resolve("exported-api.txt"), lines);
  }

  @Test
  void thePropertiesOfTheJsonFormAreThoseOfTheList() throws IOException {
    List<String> lines =
        Stream.of(Movement.class, ValidationReport.class)
            .flatMap(type -> JsonProperties.of(type).stream())
            .toList();

    Snapshot.assertUnchanged(Snapshot.FOLDER.resolve("json-properties.txt"), lines);
  }
}
