package io.github.mesmodel;

import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.constraint.Recommended;
import io.github.mesmodel.constraint.Required;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.constraint.Text;
import io.github.mesmodel.constraint.Warnings;
import io.github.mesmodel.constraint.WebUrl;
import io.github.mesmodel.internal.RecordText;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A movement of networks: its identity, its members, its work and its affiliations. The root of the
 * model.
 *
 * @param id the id, unique over the whole movement
 * @param name the name of the movement
 * @param acronym the acronym, null if it has none
 * @param aliases other spellings and former names; unmodifiable
 * @param legalForm the legal form, null if not known
 * @param founding its founding: when, where and by whom, null if not known
 * @param headquarters the place of the seat, null if not known
 * @param website the address of the website, http or https, null if not known
 * @param slogans the slogans; unmodifiable
 * @param mission the mission, null if not stated
 * @param commitments the commitments; unmodifiable
 * @param contributions the contributions to its field, by scale; unmodifiable
 * @param networks the member networks; unmodifiable
 * @param individuals the individual members, citizens and researchers; unmodifiable
 * @param axes the axes of its work, which plans and actions name; unmodifiable
 * @param plans the strategic plans; unmodifiable
 * @param affiliations the affiliations to organizations outside it; unmodifiable
 * @param identifiers the identifiers that registers assigned to it; unmodifiable
 * @param sources the sources that it and its entries cite; unmodifiable
 * @param sourceIds the ids of the sources that its own facts cite, from its name to its
 *     identifiers; unmodifiable
 */
@MesStyle
@Value.Builder
@Consistent
@Recommended(groups = Warnings.class)
public record Movement(
    @Slug String id,
    @Localized LocalizedText name,
    @Nullable @Text(optional = true) String acronym,
    List<@Text String> aliases,
    @Nullable LegalForm legalForm,
    @Nullable @Valid Founding founding,
    @Nullable @Valid Place headquarters,
    @Nullable @WebUrl(optional = true) String website,
    List<@Localized LocalizedText> slogans,
    @Nullable @Localized(max = 5_000, multiline = true, optional = true) LocalizedText mission,
    List<@Localized(max = 5_000, multiline = true) LocalizedText> commitments,
    List<@Required @Valid Contribution> contributions,
    List<@Required @Valid Network> networks,
    List<@Required @Valid Individual> individuals,
    List<@Required @Valid Axis> axes,
    List<@Required @Valid StrategicPlan> plans,
    List<@Required @Valid Affiliation> affiliations,
    List<@Required @Valid Identifier> identifiers,
    List<@Required @Valid Source> sources,
    List<@Slug String> sourceIds)
    implements Citing, Serializable, WithMovement {
  /**
   * Creates a movement from data: copies its lists, turns a null list into an empty one, and
   * refuses only an element of another type.
   *
   * @throws IllegalArgumentException if a list holds an element of another type
   */
  public Movement {
    aliases = Copies.of(String.class, aliases);
    slogans = Copies.of(LocalizedText.class, slogans);
    commitments = Copies.of(LocalizedText.class, commitments);
    contributions = Copies.of(Contribution.class, contributions);
    networks = Copies.of(Network.class, networks);
    individuals = Copies.of(Individual.class, individuals);
    axes = Copies.of(Axis.class, axes);
    plans = Copies.of(StrategicPlan.class, plans);
    affiliations = Copies.of(Affiliation.class, affiliations);
    identifiers = Copies.of(Identifier.class, identifiers);
    sources = Copies.of(Source.class, sources);
    sourceIds = Copies.of(String.class, sourceIds);
  }

  /**
   * {@return an empty builder, not null} Its {@code build()} names every required component that is
   * missing.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Looks up a network.
   *
   * @param id the id, not null
   * @return the network, empty if the movement has none with this id
   */
  public Optional<Network> network(String id) {
    return Lookup.find(networks, Network::id, id);
  }

  /**
   * Lists the networks of one kind.
   *
   * @param kind the kind, not null
   * @return the networks in the order of {@link #networks}, unmodifiable
   */
  public List<Network> networks(NetworkKind kind) {
    Objects.requireNonNull(kind, "kind");
    return Lookup.select(networks, network -> kind.equals(network.kind()));
  }

  /**
   * Looks up an individual.
   *
   * @param id the id, not null
   * @return the individual, empty if the movement has none with this id
   */
  public Optional<Individual> individual(String id) {
    return Lookup.find(individuals, Individual::id, id);
  }

  /**
   * Looks up an axis.
   *
   * @param id the id, not null
   * @return the axis, empty if the movement has none with this id
   */
  public Optional<Axis> axis(String id) {
    return Lookup.find(axes, Axis::id, id);
  }

  /**
   * Looks up a strategic plan.
   *
   * @param id the id, not null
   * @return the plan, empty if the movement has none with this id
   */
  public Optional<StrategicPlan> plan(String id) {
    return Lookup.find(plans, StrategicPlan::id, id);
  }

  /**
   * Looks up an action in all the strategic plans.
   *
   * @param id the id, not null
   * @return the action, empty if no plan has one with this id
   */
  public Optional<StrategicAction> action(String id) {
    Objects.requireNonNull(id, "id");
    return plans.stream()
        .filter(Objects::nonNull)
        .flatMap(plan -> plan.action(id).stream())
        .findFirst();
  }

  /**
   * Looks up an affiliation.
   *
   * @param id the id, not null
   * @return the affiliation, empty if the movement has none with this id
   */
  public Optional<Affiliation> affiliation(String id) {
    return Lookup.find(affiliations, Affiliation::id, id);
  }

  /**
   * Lists the affiliations at one scale.
   *
   * @param scale the scale, not null
   * @return the affiliations in the order of {@link #affiliations}, unmodifiable
   */
  public List<Affiliation> affiliations(Scale scale) {
    Objects.requireNonNull(scale, "scale");
    return Lookup.select(affiliations, affiliation -> affiliation.scale() == scale);
  }

  /**
   * Looks up a source.
   *
   * @param id the id, not null
   * @return the source, empty if the movement has none with this id
   */
  public Optional<Source> source(String id) {
    return Lookup.find(sources, Source::id, id);
  }

  /**
   * Resolves the sources that an entry cites.
   *
   * @param entry the movement itself or an entry of it, not null
   * @return the sources in the order of the ids, which skips ids without a source; unmodifiable
   */
  public List<Source> sourcesOf(Citing entry) {
    return Lookup.resolve(sources, Source::id, entry.sourceIds());
  }

  /**
   * Resolves the axes that a plan builds on.
   *
   * @param plan the plan, not null
   * @return the axes in the order of the ids, which skips ids without an axis; unmodifiable
   */
  public List<Axis> axesOf(StrategicPlan plan) {
    return Lookup.resolve(axes, Axis::id, plan.axisIds());
  }

  /**
   * Resolves the axes that an action serves.
   *
   * @param action the action, not null
   * @return the axes in the order of the ids, which skips ids without an axis; unmodifiable
   */
  public List<Axis> axesOf(StrategicAction action) {
    return Lookup.resolve(axes, Axis::id, action.axisIds());
  }

  /** {@return the name of the type, and the components that are there} */
  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /** Builds a movement. Not thread-safe. */
  public static final class Builder extends MovementBuilder {
    Builder() {}
  }
}
