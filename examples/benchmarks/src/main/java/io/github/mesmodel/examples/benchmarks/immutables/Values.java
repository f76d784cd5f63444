package io.github.mesmodel.examples.benchmarks.immutables;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The values of a movement. Lists and texts that are absent are empty. */
@Value.Enclosing
public interface Values {
  /** An organization with a website and identifiers. */
  interface Body {
    @Nullable String acronym();

    List<String> aliases();

    @Nullable String website();

    List<Identifier> identifiers();
  }

  /** An entry with an id and sources. */
  interface Entry {
    String id();

    List<String> sourceIds();
  }

  /** An organization or a place with a name. */
  interface Named {
    Map<String, String> name();
  }

  /** A fact with a beginning and an end. */
  interface Timed {
    @Nullable String since();

    @Nullable String until();
  }

  /** An entry with a position and a title. */
  interface Titled {
    int position();

    Map<String, String> title();

    Map<String, String> note();
  }

  /** A movement. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Movement.class)
  @JsonDeserialize(as = ImmutableValues.Movement.class)
  interface Movement extends Body, Entry, Named {
    @Nullable String legalForm();

    @Nullable Founding founding();

    @Nullable Place headquarters();

    List<Map<String, String>> slogans();

    Map<String, String> mission();

    List<Map<String, String>> commitments();

    List<Contribution> contributions();

    List<Network> networks();

    List<Individual> individuals();

    List<Axis> axes();

    List<Plan> plans();

    List<Affiliation> affiliations();

    List<Source> sources();
  }

  /** The founding of a movement. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Founding.class)
  @JsonDeserialize(as = ImmutableValues.Founding.class)
  interface Founding {
    @Nullable String date();

    @Nullable Place place();

    List<Predecessor> predecessors();

    List<String> sourceIds();
  }

  /** An organization that grouped the founders before. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Predecessor.class)
  @JsonDeserialize(as = ImmutableValues.Predecessor.class)
  interface Predecessor extends Named {
    @Nullable String since();
  }

  /** A place. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Place.class)
  @JsonDeserialize(as = ImmutableValues.Place.class)
  interface Place extends Named {
    @Nullable String countryCode();
  }

  /** A member network. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Network.class)
  @JsonDeserialize(as = ImmutableValues.Network.class)
  interface Network extends Body, Entry, Named, Timed {
    String kind();

    List<Territory> territories();

    Map<String, String> field();

    Map<String, String> note();

    List<Role> roles();
  }

  /** A territory that a network covers. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Territory.class)
  @JsonDeserialize(as = ImmutableValues.Territory.class)
  interface Territory extends Named {
    @Nullable String code();

    List<String> aliases();
  }

  /** An individual member. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Individual.class)
  @JsonDeserialize(as = ImmutableValues.Individual.class)
  interface Individual extends Entry, Timed {
    @Nullable String givenName();

    String familyName();

    Map<String, String> institution();

    List<Role> roles();
  }

  /** An axis of work. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Axis.class)
  @JsonDeserialize(as = ImmutableValues.Axis.class)
  interface Axis extends Entry, Titled {}

  /** A strategic plan. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Plan.class)
  @JsonDeserialize(as = ImmutableValues.Plan.class)
  interface Plan extends Entry {
    Map<String, String> title();

    @Nullable String period();

    List<String> axisIds();

    List<Action> actions();
  }

  /** An action of a plan. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Action.class)
  @JsonDeserialize(as = ImmutableValues.Action.class)
  interface Action extends Entry, Titled {
    List<String> axisIds();
  }

  /** The affiliation of the movement to an organization, with its roles. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Affiliation.class)
  @JsonDeserialize(as = ImmutableValues.Affiliation.class)
  interface Affiliation extends Entry {
    Organization organization();

    @Nullable String scale();

    List<Role> roles();
  }

  /** An organization with a name. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Organization.class)
  @JsonDeserialize(as = ImmutableValues.Organization.class)
  interface Organization extends Body, Named {}

  /** A role in an organization, and its time. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Role.class)
  @JsonDeserialize(as = ImmutableValues.Role.class)
  interface Role extends Timed {
    String type();

    Map<String, String> body();
  }

  /** A contribution of a movement to its field. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Contribution.class)
  @JsonDeserialize(as = ImmutableValues.Contribution.class)
  interface Contribution {
    String scale();

    Map<String, String> purpose();

    Map<String, String> means();

    List<String> sourceIds();
  }

  /** An identifier in a register. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Identifier.class)
  @JsonDeserialize(as = ImmutableValues.Identifier.class)
  interface Identifier {
    String scheme();

    String value();
  }

  /** A document that entries cite. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Source.class)
  @JsonDeserialize(as = ImmutableValues.Source.class)
  interface Source {
    String id();

    Map<String, String> title();

    @Nullable String publisher();

    @Nullable String url();

    @Nullable String published();

    @Nullable String retrieved();
  }
}
