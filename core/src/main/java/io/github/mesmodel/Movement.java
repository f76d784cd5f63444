package io.github.mesmodel;

import io.github.mesmodel.constraint.Consistent;
import io.github.mesmodel.constraint.Localized;
import io.github.mesmodel.constraint.Recommended;
import io.github.mesmodel.constraint.Required;
import io.github.mesmodel.constraint.Severity;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.constraint.Text;
import io.github.mesmodel.constraint.WebUrl;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A movement of networks: who it is, who belongs to it, what it works at, and where it belongs. The
 * root of the model.
 *
 * @param id the id, unique over the whole movement
 * @param name the name
 * @param acronym the acronym, null if it has none
 * @param aliases other spellings and former names; unmodifiable
 * @param legalForm the legal form
 * @param founding how it was founded, null if not known
 * @param website the address of the website, http or https, null if not known
 * @param slogans what it calls itself; unmodifiable
 * @param mission what it is for, null if not stated
 * @param commitments what it stands up for; unmodifiable
 * @param contributions how it takes part in its field, by scale; unmodifiable
 * @param networks its member networks; unmodifiable
 * @param individuals its individual members, citizens and researchers; unmodifiable
 * @param axes the axes of its work; unmodifiable
 * @param plans its strategic plans; unmodifiable
 * @param affiliations the bodies it belongs to; unmodifiable
 * @param identifiers what registers know it by; unmodifiable
 * @param sources what the entries cite; unmodifiable
 */
@MesStyle
@Value.Builder
@Consistent
@Recommended(payload = Severity.Warning.class)
public record Movement(
    @Slug String id,
    @Localized LocalizedText name,
    @Nullable @Text(optional = true) String acronym,
    List<@Text String> aliases,
    @Required LegalForm legalForm,
    @Nullable @Valid Founding founding,
    @Nullable @WebUrl(optional = true) String website,
    List<@Localized LocalizedText> slogans,
    @Nullable @Localized(max = 5_000, optional = true) LocalizedText mission,
    List<@Localized(max = 5_000) LocalizedText> commitments,
    List<@Required @Valid Contribution> contributions,
    List<@Required @Valid Network> networks,
    List<@Required @Valid Individual> individuals,
    List<@Required @Valid Axis> axes,
    List<@Required @Valid StrategicPlan> plans,
    List<@Required @Valid Affiliation> affiliations,
    List<@Required @Valid Identifier> identifiers,
    List<@Required @Valid Source> sources)
    implements Serializable, WithMovement {
  /**
   * Creates a movement from data: copies its lists, takes null for an empty one, and refuses
   * nothing.
   */
  public Movement {
    aliases = Copies.of(aliases);
    slogans = Copies.of(slogans);
    commitments = Copies.of(commitments);
    contributions = Copies.of(contributions);
    networks = Copies.of(networks);
    individuals = Copies.of(individuals);
    axes = Copies.of(axes);
    plans = Copies.of(plans);
    affiliations = Copies.of(affiliations);
    identifiers = Copies.of(identifiers);
    sources = Copies.of(sources);
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
    return Lookup.select(networks, network -> network.kind() == kind);
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

  /** Builds a movement. Not thread-safe. */
  public static final class Builder extends MovementBuilder {
    Builder() {}
  }
}
