package io.github.mesmodel.assertj;

import io.github.mesmodel.Movement;
import io.github.mesmodel.Network;
import io.github.mesmodel.constraint.Rule;
import io.github.mesmodel.validation.MovementValidator;
import io.github.mesmodel.validation.ValidationReport;
import io.github.mesmodel.validation.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Assertions on a movement, and on the report of a {@link MovementValidator} on it. */
public class MovementAssert extends AbstractReportAssert<MovementAssert, Movement> {
  /**
   * Begins assertions on a movement.
   *
   * @param actual the movement
   */
  public MovementAssert(@Nullable Movement actual) {
    super(actual, MovementAssert.class);
  }

  @Override
  ValidationReport report() {
    return MovementValidator.create(Locale.ENGLISH).validate(actual);
  }

  /**
   * Verifies that the movement has these networks. There may be others.
   *
   * @param ids the ids of the networks, in any order
   * @return this
   * @throws AssertionError if there is no network of an id, or if the movement is null
   */
  public MovementAssert hasNetworks(String... ids) {
    isNotNull();
    List<String> found = networkIds();
    List<String> absent = List.of(ids).stream().filter(id -> !found.contains(id)).toList();
    if (!absent.isEmpty()) {
      throw failure(
          "Expecting the networks %s, but there is none with the id %s\nThe ids of the networks: %s",
          Lines.joined(List.of(ids)), Lines.joined(absent), Lines.joined(found));
    }
    return this;
  }

  /**
   * Verifies that the movement has a network, and goes on with that network.
   *
   * @param id the id of the network, not null
   * @return assertions on the network, not null
   * @throws AssertionError if there is no network of that id, or if the movement is null
   */
  public NetworkAssert hasNetwork(String id) {
    hasNetworks(id);
    return actual.networks().stream()
        .filter(network -> network != null && id.equals(network.id()))
        .findFirst()
        .map(NetworkAssert::new)
        .orElseThrow();
  }

  /**
   * Verifies that the movement lists sources, and that the movement itself and every entry that can
   * cite sources cites one.
   *
   * @return this
   * @throws AssertionError if there is no source, if an entry cites none, or if the movement is
   *     null
   */
  public MovementAssert citesSourcesThroughout() {
    List<String> uncited =
        violations()
            .filter(each -> each.code().equals(Rule.UNCITED.code()))
            .map(Violation::pointer)
            .toList();
    if (actual.sources().isEmpty()) {
      throw failure("Expecting sources that are cited throughout, but the movement lists none");
    }
    if (!uncited.isEmpty()) {
      throw failure(
          "Expecting sources that are cited throughout, but there is none at:%s",
          Lines.of(uncited));
    }
    return this;
  }

  /**
   * Verifies that the movement equals another. A failure lists where they differ, by the JSON
   * Pointer (RFC 6901) in the actual movement, or in the expected one if the value is absent from
   * the actual one. Entries that have an id are compared with those of the same id.
   *
   * @param expected the expected movement
   * @return this
   * @throws AssertionError if they differ
   */
  @Override
  public MovementAssert isEqualTo(@Nullable Object expected) {
    try {
      return super.isEqualTo(expected);
    } catch (AssertionError e) {
      List<String> differences =
          actual != null && expected instanceof Movement movement
              ? Differences.between(movement, actual)
              : List.of();
      if (differences.isEmpty()) {
        throw e;
      }
      throw failure("Expecting equal movements, but they differ at:%s", Lines.of(differences));
    }
  }

  private List<String> networkIds() {
    return actual.networks().stream()
        .filter(Objects::nonNull)
        .map(Network::id)
        .filter(Objects::nonNull)
        .toList();
  }
}
