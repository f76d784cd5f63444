package io.github.mesmodel.internal.check;

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
final class GraphWalk {
  private final GraphVisitor[] visitors;

  private GraphWalk(GraphVisitor... visitors) {
    this.visitors = visitors;
  }

  static void walk(Movement movement, GraphVisitor... visitors) {
    new GraphWalk(visitors).movement(movement);
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

  private void founding(ValuePath path, Founding founding) {
    past(path, "date", founding.date());
    optional(path, "predecessor", founding.predecessor(), this::predecessor);
    citations(path, founding.sources());
  }

  private void predecessor(ValuePath path, Predecessor predecessor) {
    text(path, "name", predecessor.name());
    since(path, predecessor.since());
  }

  private void contribution(ValuePath path, Contribution contribution) {
    text(path, "means", contribution.means());
  }

  private void network(ValuePath path, Network network) {
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

  private void individual(ValuePath path, Individual individual) {
    id(path, individual.id());
    text(path, "institution", individual.institution());
    since(path, individual.since());
    citations(path, individual.sources());
  }

  private void axis(ValuePath path, Axis axis) {
    id(path, axis.id());
    text(path, "title", axis.title());
    text(path, "note", axis.note());
    citations(path, axis.sources());
  }

  private void plan(ValuePath path, StrategicPlan plan) {
    id(path, plan.id());
    for (GraphVisitor visitor : visitors) {
      visitor.axes(path, plan.axes());
    }
    each(path, "actions", plan.actions(), this::action);
  }

  private void action(ValuePath path, StrategicAction action) {
    id(path, action.id());
    text(path, "title", action.title());
    for (GraphVisitor visitor : visitors) {
      visitor.axes(path, action.axes());
    }
    citations(path, action.sources());
  }

  private void affiliation(ValuePath path, Affiliation affiliation) {
    id(path, affiliation.id());
    optional(path, "organization", affiliation.organization(), this::organization);
    each(path, "roles", affiliation.roles(), this::role);
    citations(path, affiliation.sources());
  }

  private void organization(ValuePath path, Organization organization) {
    text(path, "name", organization.name());
    each(path, "identifiers", organization.identifiers(), this::identifier);
  }

  private void role(ValuePath path, AffiliationRole role) {
    code(path, "type", role.type());
    text(path, "body", role.body());
    since(path, role.since());
  }

  private void identifier(ValuePath path, Identifier identifier) {
    code(path, "scheme", identifier.scheme());
    for (GraphVisitor visitor : visitors) {
      visitor.identifier(path, identifier);
    }
  }

  private void source(ValuePath path, Source source) {
    id(path, source.id());
    text(path, "title", source.title());
    if (source.retrieved() != null) {
      for (GraphVisitor visitor : visitors) {
        visitor.past(ValuePath.of(path, "retrieved"), source.retrieved());
      }
    }
  }

  private void id(@Nullable ValuePath owner, @Nullable String id) {
    for (GraphVisitor visitor : visitors) {
      visitor.id(owner, id);
    }
  }

  private void citations(ValuePath owner, List<@Nullable String> ids) {
    for (GraphVisitor visitor : visitors) {
      visitor.citations(owner, ids);
    }
  }

  private void text(@Nullable ValuePath owner, String property, @Nullable LocalizedText text) {
    text(ValuePath.of(owner, property), text);
  }

  private void texts(String property, List<@Nullable LocalizedText> texts) {
    for (int i = 0; i < texts.size(); i++) {
      text(new ValuePath(null, property, i), texts.get(i));
    }
  }

  private void text(ValuePath path, @Nullable LocalizedText text) {
    for (GraphVisitor visitor : visitors) {
      visitor.text(path, text);
    }
  }

  private void code(@Nullable ValuePath owner, String property, @Nullable OpenCode code) {
    for (GraphVisitor visitor : visitors) {
      visitor.code(ValuePath.of(owner, property), code);
    }
  }

  private void since(ValuePath owner, @Nullable Since since) {
    if (since != null) {
      past(owner, "since", since.date());
    }
  }

  private void past(ValuePath owner, String property, @Nullable PartialDate date) {
    if (date != null) {
      for (GraphVisitor visitor : visitors) {
        visitor.past(ValuePath.of(owner, property), date.earliest());
      }
    }
  }

  private static <T> void optional(
      @Nullable ValuePath owner,
      String property,
      @Nullable T value,
      BiConsumer<ValuePath, T> visit) {
    if (value != null) {
      visit.accept(ValuePath.of(owner, property), value);
    }
  }

  private static <T> void each(
      @Nullable ValuePath owner,
      String property,
      List<@Nullable T> elements,
      BiConsumer<ValuePath, T> visit) {
    for (int i = 0; i < elements.size(); i++) {
      T element = elements.get(i);
      if (element != null) {
        visit.accept(new ValuePath(owner, property, i), element);
      }
    }
  }
}
