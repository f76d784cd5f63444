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

/** The walk follows the shape of a record: it covers every component that the model gains. */
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
      PartialDate drawn,
      LocalDate visited,
      List<@Slug String> sources,
      @Valid Circle twin,
      List<@Valid Circle> inner) {}

  private static final Circle EMPTY =
      new Circle(null, null, null, null, null, null, null, null, null, null, null, null);

  @Test
  void everyComponentIsShownByItsTypeInDocumentOrder() {
    Circle inner =
        new Circle("inner", null, null, null, null, null, null, null, null, List.of(), null, null);
    Circle twin =
        new Circle("twin", null, null, null, null, null, null, null, null, null, null, List.of());
    Circle circle =
        new Circle(
            "circle",
            "Le Cercle",
            LocalizedText.fr("Devise"),
            Arrays.asList(null, LocalizedText.fr("Chanson")),
            List.of("Rond"),
            LegalForm.SCOP,
            Since.of(PartialDate.parse("2002-03")),
            PartialDate.of(1999),
            LocalDate.of(2020, 2, 29),
            List.of("source"),
            twin,
            Arrays.asList(null, inner));
    Trace trace = new Trace();

    GraphWalk.walk(circle, List.of(trace));

    assertThat(trace.seen)
        .containsExactly(
            "record ",
            "id /id circle",
            "text /nickname Le Cercle",
            "text /motto",
            "text /songs/1",
            "text /aliases/0 Rond",
            "code /form scop",
            "since /since 2002-03",
            "date /drawn 1999",
            "day /visited 2020-02-29",
            "references /sources [source]",
            "record /twin",
            "id /twin/id twin",
            "records /inner 2",
            "record /inner/1",
            "id /inner/1/id inner",
            "references /inner/1/sources []");
  }

  @Test
  void absentValuesAreNotShown() {
    Trace trace = new Trace();

    GraphWalk.walk(EMPTY, List.of(trace));

    assertThat(trace.seen).containsExactly("record ");
  }

  @Test
  void everyVisitorSeesTheSame() {
    Trace first = new Trace();
    Trace second = new Trace();

    GraphWalk.walk(
        new Circle("a", null, null, null, null, null, null, null, null, null, EMPTY, null),
        List.of(first, second));

    assertThat(first.seen)
        .isEqualTo(second.seen)
        .containsExactly("record ", "id /id a", "record /twin");
  }

  private static final class Trace extends GraphVisitor {
    private final List<String> seen = new ArrayList<>();

    Trace() {
      super(null, ValueKind.values());
    }

    @Override
    void record(ValuePath path, Record owner) {
      seen.add("record " + path);
    }

    @Override
    void records(ValuePath path, List<?> list) {
      seen.add("records " + path + " " + list.size());
    }

    @Override
    void id(ValuePath owner, String id) {
      seen.add("id " + owner.child("id") + " " + id);
    }

    @Override
    void references(ValuePath owner, String component, List<@Nullable String> ids) {
      seen.add("references " + owner.child(component) + " " + ids);
    }

    @Override
    void text(ValuePath parent, Object step, String text) {
      seen.add("text " + parent.child(step) + " " + text);
    }

    @Override
    void text(ValuePath parent, Object step, LocalizedText text, Record owner) {
      seen.add("text " + parent.child(step));
    }

    @Override
    void code(ValuePath parent, Object step, OpenCode code) {
      seen.add("code " + parent.child(step) + " " + code);
    }

    @Override
    void since(ValuePath parent, Object step, Since since) {
      seen.add("since " + parent.child(step) + " " + since);
    }

    @Override
    void date(ValuePath parent, Object step, PartialDate date) {
      seen.add("date " + parent.child(step) + " " + date);
    }

    @Override
    void day(ValuePath parent, Object step, LocalDate day) {
      seen.add("day " + parent.child(step) + " " + day);
    }
  }
}
