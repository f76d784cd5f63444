package io.github.mesmodel.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mesmodel.LegalForm;
import io.github.mesmodel.LocalizedText;
import io.github.mesmodel.OpenCode;
import io.github.mesmodel.PartialDate;
import io.github.mesmodel.Since;
import io.github.mesmodel.constraint.Slug;
import io.github.mesmodel.constraint.Text;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The walk follows the shape of a record: a component that the model gains is seen unasked. */
@NullUnmarked
class GraphWalkTest {
  /** A record that the model does not have, with a component of each kind. */
  public record Circle(
      @Slug String id,
      @Text String nickname,
      LocalizedText motto,
      List<LocalizedText> songs,
      List<@Text String> aliases,
      LegalForm form,
      Since since,
      LocalDate visited,
      List<@Slug String> sources,
      @Valid Circle twin,
      List<@Valid Circle> inner) {}

  private static final Circle EMPTY =
      new Circle(null, null, null, null, null, null, null, null, null, null, null);

  @Test
  void everyComponentIsShownByItsTypeInDocumentOrder() {
    Circle inner =
        new Circle("inner", null, null, null, null, null, null, null, List.of(), null, null);
    Circle twin =
        new Circle("twin", null, null, null, null, null, null, null, null, null, List.of());
    Circle circle =
        new Circle(
            "circle",
            "Le Cercle",
            LocalizedText.fr("Devise"),
            Arrays.asList(null, LocalizedText.fr("Chanson")),
            List.of("Rond"),
            LegalForm.SCOP,
            Since.of(PartialDate.parse("2002-03")),
            LocalDate.of(2020, 2, 29),
            List.of("source"),
            twin,
            Arrays.asList(null, inner));
    Trace trace = new Trace();

    GraphWalk.walk(circle, trace);

    assertThat(trace.seen)
        .containsExactly(
            "id /id circle",
            "text /motto",
            "text /songs/1",
            "code /form scop",
            "past /since 2002-03-01",
            "past /visited 2020-02-29",
            "references /sources [source]",
            "id /twin/id twin",
            "id /inner/1/id inner",
            "references /inner/1/sources []");
  }

  @Test
  void absentValuesAreNotShown() {
    Trace trace = new Trace();

    GraphWalk.walk(EMPTY, trace);

    assertThat(trace.seen).isEmpty();
  }

  @Test
  void everyVisitorSeesTheSame() {
    Trace first = new Trace();
    Trace second = new Trace();

    GraphWalk.walk(
        new Circle("a", null, null, null, null, null, null, null, null, EMPTY, null),
        first,
        second);

    assertThat(first.seen).isEqualTo(second.seen).containsExactly("id /id a");
  }

  private static final class Trace implements GraphVisitor {
    private final List<String> seen = new ArrayList<>();

    @Override
    public void id(ValuePath owner, String id) {
      seen.add("id " + owner.child("id") + " " + id);
    }

    @Override
    public void references(ValuePath owner, String component, List<@Nullable String> ids) {
      seen.add("references " + owner.child(component) + " " + ids);
    }

    @Override
    public void text(ValuePath parent, Object step, LocalizedText text) {
      seen.add("text " + parent.child(step));
    }

    @Override
    public void code(ValuePath parent, Object step, OpenCode code) {
      seen.add("code " + parent.child(step) + " " + code);
    }

    @Override
    public void past(ValuePath parent, Object step, LocalDate earliest) {
      seen.add("past " + parent.child(step) + " " + earliest);
    }
  }
}
