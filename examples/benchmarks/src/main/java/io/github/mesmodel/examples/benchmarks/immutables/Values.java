package io.github.mesmodel.examples.benchmarks.immutables;

import io.github.mesmodel.examples.benchmarks.plain.PlainNetworkKind;
import io.github.mesmodel.examples.benchmarks.plain.PlainScale;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The values of a movement. Lists and texts that are absent are empty. */
@Value.Enclosing
public interface Values {
  /** A movement. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Movement.class)
  @JsonDeserialize(as = ImmutableValues.Movement.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableValues.Movement.class)
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableValues.Movement.class)
  interface Movement {
    String id();

    Map<String, String> name();

    @Nullable String acronym();

    List<String> aliases();

    String legalForm();

    @Nullable Founding founding();

    @Nullable String website();

    List<Map<String, String>> slogans();

    Map<String, String> mission();

    List<Map<String, String>> commitments();

    List<Contribution> contributions();

    List<Network> networks();

    List<Individual> individuals();

    List<Axis> axes();

    List<Plan> plans();

    List<Affiliation> affiliations();

    List<Identifier> identifiers();

    List<Source> sources();
  }

  /** How a movement was founded. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Founding.class)
  @JsonDeserialize(as = ImmutableValues.Founding.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableValues.Founding.class)
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableValues.Founding.class)
  interface Founding {
    String date();

    @Nullable Place place();

    @Nullable Predecessor predecessor();

    List<String> sources();
  }

  /** What grouped the founders before. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Predecessor.class)
  @JsonDeserialize(as = ImmutableValues.Predecessor.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableValues.Predecessor.class)
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableValues.Predecessor.class)
  interface Predecessor {
    Map<String, String> name();

    @Nullable String since();
  }

  /** A place. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Place.class)
  @JsonDeserialize(as = ImmutableValues.Place.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableValues.Place.class)
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableValues.Place.class)
  interface Place {
    String name();

    @Nullable String countryCode();
  }

  /** A member network. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Network.class)
  @JsonDeserialize(as = ImmutableValues.Network.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableValues.Network.class)
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableValues.Network.class)
  interface Network {
    String id();

    PlainNetworkKind kind();

    Map<String, String> name();

    @Nullable String acronym();

    List<String> aliases();

    @Nullable Territory territory();

    Map<String, String> field();

    @Nullable String website();

    @Nullable String since();

    @Nullable String until();

    List<Identifier> identifiers();

    List<String> sources();
  }

  /** Where a network acts. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Territory.class)
  @JsonDeserialize(as = ImmutableValues.Territory.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableValues.Territory.class)
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableValues.Territory.class)
  interface Territory {
    Map<String, String> name();

    @Nullable String code();

    List<String> aliases();
  }

  /** An individual member. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Individual.class)
  @JsonDeserialize(as = ImmutableValues.Individual.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableValues.Individual.class)
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableValues.Individual.class)
  interface Individual {
    String id();

    String givenName();

    String familyName();

    Map<String, String> institution();

    @Nullable String since();

    @Nullable String until();

    List<String> sources();
  }

  /** An axis of work. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Axis.class)
  @JsonDeserialize(as = ImmutableValues.Axis.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableValues.Axis.class)
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableValues.Axis.class)
  interface Axis {
    String id();

    int position();

    Map<String, String> title();

    Map<String, String> note();

    List<String> sources();
  }

  /** A strategic plan. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Plan.class)
  @JsonDeserialize(as = ImmutableValues.Plan.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableValues.Plan.class)
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableValues.Plan.class)
  interface Plan {
    String id();

    String period();

    List<String> axes();

    List<Action> actions();
  }

  /** An action of a plan. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Action.class)
  @JsonDeserialize(as = ImmutableValues.Action.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableValues.Action.class)
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableValues.Action.class)
  interface Action {
    String id();

    int position();

    Map<String, String> title();

    List<String> axes();

    List<String> sources();
  }

  /** What a movement is in a body outside it. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Affiliation.class)
  @JsonDeserialize(as = ImmutableValues.Affiliation.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableValues.Affiliation.class)
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableValues.Affiliation.class)
  interface Affiliation {
    String id();

    Organization organization();

    PlainScale scale();

    List<Role> roles();

    List<String> sources();
  }

  /** A body outside a movement. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Organization.class)
  @JsonDeserialize(as = ImmutableValues.Organization.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableValues.Organization.class)
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(
      as = ImmutableValues.Organization.class)
  interface Organization {
    Map<String, String> name();

    @Nullable String acronym();

    @Nullable String website();

    List<Identifier> identifiers();
  }

  /** One role in a body, and when. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Role.class)
  @JsonDeserialize(as = ImmutableValues.Role.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableValues.Role.class)
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableValues.Role.class)
  interface Role {
    String type();

    Map<String, String> body();

    @Nullable String since();

    @Nullable String until();
  }

  /** How a movement takes part in its field. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Contribution.class)
  @JsonDeserialize(as = ImmutableValues.Contribution.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableValues.Contribution.class)
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(
      as = ImmutableValues.Contribution.class)
  interface Contribution {
    PlainScale scale();

    Map<String, String> means();
  }

  /** What a register knows a body by. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Identifier.class)
  @JsonDeserialize(as = ImmutableValues.Identifier.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableValues.Identifier.class)
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableValues.Identifier.class)
  interface Identifier {
    String scheme();

    String value();
  }

  /** A document that entries cite. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Source.class)
  @JsonDeserialize(as = ImmutableValues.Source.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableValues.Source.class)
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableValues.Source.class)
  interface Source {
    String id();

    Map<String, String> title();

    @Nullable String publisher();

    @Nullable String url();

    @Nullable LocalDate retrieved();
  }
}
