package io.github.mesmodel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.Axis;
import io.github.mesmodel.Contribution;
import io.github.mesmodel.Founding;
import io.github.mesmodel.Identifier;
import io.github.mesmodel.Individual;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Network;
import io.github.mesmodel.Organization;
import io.github.mesmodel.Place;
import io.github.mesmodel.Predecessor;
import io.github.mesmodel.Role;
import io.github.mesmodel.Source;
import io.github.mesmodel.StrategicAction;
import io.github.mesmodel.StrategicPlan;
import io.github.mesmodel.Territory;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests of each component go through every one of them. */
class ComponentCatalogueTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      classes = {
        Movement.class,
        Founding.class,
        Predecessor.class,
        Place.class,
        Network.class,
        Territory.class,
        Individual.class,
        Axis.class,
        StrategicPlan.class,
        StrategicAction.class,
        Affiliation.class,
        Organization.class,
        Role.class,
        Contribution.class,
        Identifier.class,
        Source.class
      })
  void everyComponentIsInTheCompleteSample(Class<?> type) {
    List<String> declared =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();

    assertThat(Component.all().filter(component -> component.owner() == type).map(Component::name))
        .containsExactlyInAnyOrderElementsOf(declared);
  }
}
