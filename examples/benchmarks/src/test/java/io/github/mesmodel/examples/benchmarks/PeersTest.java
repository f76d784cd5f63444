package io.github.mesmodel.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.mesmodel.Movement;
import io.github.mesmodel.examples.benchmarks.immutables.Values;
import io.github.mesmodel.examples.benchmarks.plain.Plain;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The types of the peers have the components of the model, or they would do less work. */
class PeersTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("peers")
  void peerHasTheComponentsOfTheModel(Class<?> peer, Class<?> model) {
    assertThat(properties(peer))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(model.getRecordComponents()).map(RecordComponent::getName).toList());
  }

  static Stream<Arguments> peers() {
    return Stream.of(Plain.class, Values.class)
        .flatMap(peers -> Arrays.stream(peers.getDeclaredClasses()))
        .flatMap(peer -> model(peer).map(model -> arguments(peer, model)).stream());
  }

  private static Optional<Class<?>> model(Class<?> peer) {
    return Stream.of("", "Strategic")
        .map(prefix -> Movement.class.getPackageName() + "." + prefix + peer.getSimpleName())
        .<Class<?>>mapMulti(
            (name, found) -> {
              try {
                found.accept(Class.forName(name));
              } catch (ClassNotFoundException e) {
                // A part that several peers share, or a name without the prefix.
              }
            })
        .findFirst();
  }

  private static List<String> properties(Class<?> peer) {
    return peer.isRecord()
        ? Stream.of(peer.getRecordComponents()).map(RecordComponent::getName).toList()
        : Stream.of(peer.getMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .map(Method::getName)
            .toList();
  }
}
