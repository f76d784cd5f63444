package io.github.mesmodel.constraint;

import io.github.mesmodel.Affiliation;
import io.github.mesmodel.AffiliationRole;
import io.github.mesmodel.Axis;
import io.github.mesmodel.Contribution;
import io.github.mesmodel.Founding;
import io.github.mesmodel.Identifier;
import io.github.mesmodel.Individual;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.Movement;
import io.github.mesmodel.Network;
import io.github.mesmodel.OpenCode;
import io.github.mesmodel.Organization;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Predecessor;
import io.github.mesmodel.Since;
import io.github.mesmodel.Source;
import io.github.mesmodel.StrategicAction;
import io.github.mesmodel.StrategicPlan;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Shows a movement to several visitors in one pass, in document order. */
final class MovementWalk {
  private final MovementVisitor[] visitors;

  private MovementWalk(MovementVisitor... visitors) {
    this.visitors = visitors;
  }

  static void walk(Movement movement, MovementVisitor... visitors) {
    new MovementWalk(visitors).movement(movement);
  }

  private void movement(Movement movement) {
    id(null, movement.id());
    text(null, "name", movement.name());
    code(null, "legalForm", movement.legalForm());
    optional(null, "founding", movement.founding(), this::founding);
    texts("slogans", movement.slogans());
    text(null, "mission", movement.mission());
    texts("commitments", movement.commitments());
    each(null, "contributions", movement.contributions(), this::contribution);
    each(null, "networks", movement.networks(), this::network);
    each(null, "individuals", movement.individuals(), this::individual);
    each(null, "axes", movement.axes(), this::axis);
    each(null, "plans", movement.plans(), this::plan);
    each(null, "affiliations", movement.affiliations(), this::affiliation);
    each(null, "identifiers", movement.identifiers(), this::identifier);
    each(null, "sources", movement.sources(), this::source);
  }

  private void founding(GraphPath path, Founding founding) {
    past(path, "date", founding.date());
    optional(path, "predecessor", founding.predecessor(), this::predecessor);
    citations(path, founding.sources());
  }

  private void predecessor(GraphPath path, Predecessor predecessor) {
    text(path, "name", predecessor.name());
    since(path, predecessor.since());
  }

  private void contribution(GraphPath path, Contribution contribution) {
    text(path, "means", contribution.means());
  }

  private void network(GraphPath path, Network network) {
    id(path, network.id());
    text(path, "name", network.name());
    optional(
        path,
        "territory",
        network.territory(),
        (at, territory) -> text(at, "name", territory.name()));
    text(path, "field", network.field());
    since(path, network.since());
    each(path, "identifiers", network.identifiers(), this::identifier);
    citations(path, network.sources());
  }

  private void individual(GraphPath path, Individual individual) {
    id(path, individual.id());
    text(path, "institution", individual.institution());
    since(path, individual.since());
    citations(path, individual.sources());
  }

  private void axis(GraphPath path, Axis axis) {
    id(path, axis.id());
    text(path, "title", axis.title());
    text(path, "note", axis.note());
    citations(path, axis.sources());
  }

  private void plan(GraphPath path, StrategicPlan plan) {
    id(path, plan.id());
    for (MovementVisitor visitor : visitors) {
      visitor.axes(path, plan.axes());
    }
    each(path, "actions", plan.actions(), this::action);
  }

  private void action(GraphPath path, StrategicAction action) {
    id(path, action.id());
    text(path, "title", action.title());
    for (MovementVisitor visitor : visitors) {
      visitor.axes(path, action.axes());
    }
    citations(path, action.sources());
  }

  private void affiliation(GraphPath path, Affiliation affiliation) {
    id(path, affiliation.id());
    optional(path, "organization", affiliation.organization(), this::organization);
    each(path, "roles", affiliation.roles(), this::role);
    citations(path, affiliation.sources());
  }

  private void organization(GraphPath path, Organization organization) {
    text(path, "name", organization.name());
    each(path, "identifiers", organization.identifiers(), this::identifier);
  }

  private void role(GraphPath path, AffiliationRole role) {
    code(path, "type", role.type());
    text(path, "body", role.body());
    since(path, role.since());
  }

  private void identifier(GraphPath path, Identifier identifier) {
    code(path, "scheme", identifier.scheme());
    for (MovementVisitor visitor : visitors) {
      visitor.identifier(path, identifier);
    }
  }

  private void source(GraphPath path, Source source) {
    id(path, source.id());
    text(path, "title", source.title());
    if (source.retrieved() != null) {
      for (MovementVisitor visitor : visitors) {
        visitor.past(GraphPath.of(path, "retrieved"), source.retrieved());
      }
    }
  }

  private void id(@Nullable GraphPath owner, @Nullable String id) {
    for (MovementVisitor visitor : visitors) {
      visitor.id(owner, id);
    }
  }

  private void citations(GraphPath owner, List<@Nullable String> ids) {
    for (MovementVisitor visitor : visitors) {
      visitor.citations(owner, ids);
    }
  }

  private void text(@Nullable GraphPath owner, String property, @Nullable LocalizedText text) {
    text(GraphPath.of(owner, property), text);
  }

  private void texts(String property, List<@Nullable LocalizedText> texts) {
    for (int i = 0; i < texts.size(); i++) {
      text(new GraphPath(null, property, i), texts.get(i));
    }
  }

  private void text(GraphPath path, @Nullable LocalizedText text) {
    for (MovementVisitor visitor : visitors) {
      visitor.text(path, text);
    }
  }

  private void code(@Nullable GraphPath owner, String property, @Nullable OpenCode code) {
    for (MovementVisitor visitor : visitors) {
      visitor.code(GraphPath.of(owner, property), code);
    }
  }

  private void since(GraphPath owner, @Nullable Since since) {
    if (since != null) {
      past(owner, "since", since.date());
    }
  }

  private void past(GraphPath owner, String property, @Nullable PartialDate date) {
    if (date != null) {
      for (MovementVisitor visitor : visitors) {
        visitor.past(GraphPath.of(owner, property), date.earliest());
      }
    }
  }

  private static <T> void optional(
      @Nullable GraphPath owner,
      String property,
      @Nullable T value,
      BiConsumer<GraphPath, T> visit) {
    if (value != null) {
      visit.accept(GraphPath.of(owner, property), value);
    }
  }

  private static <T> void each(
      @Nullable GraphPath owner,
      String property,
      List<@Nullable T> elements,
      BiConsumer<GraphPath, T> visit) {
    for (int i = 0; i < elements.size(); i++) {
      T element = elements.get(i);
      if (element != null) {
        visit.accept(new GraphPath(owner, property, i), element);
      }
    }
  }
}
