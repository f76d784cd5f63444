package io.github.mesmodel.examples.quickstart;

import io.github.mesmodel.Movement;
import io.github.mesmodel.examples.quickstart.Section.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Draws a movement as an SVG: its members by kind, its axes and plans, and its affiliations by
 * scale. The picture needs no other file, and has colors for a light and a dark page.
 */
final class Picture {
  static final int WIDTH = 960;
  private static final int MARGIN = 36;
  private static final int GAP = 12;
  private static final int SECTION_GAP = 28;
  private static final int INNER = WIDTH - 2 * MARGIN;
  private static final int MAX_LINES = 4;
  private static final Map<Topic, Integer> COLUMNS =
      Map.of(Topic.MEMBERS, 5, Topic.STRATEGY, 2, Topic.AFFILIATIONS, 4);

  private static final String STYLE =
      """

      text { font-family: system-ui, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2933 }
      .page { fill: #ffffff }
      .card { fill: #f3f5f7 }
      .name { font-size: 28px; font-weight: 700 }
      .heading { font-size: 17px; font-weight: 600 }
      .title { font-size: 14px; font-weight: 600 }
      .statement { font-size: 14px }
      .detail { font-size: 12px; fill: #52606d }
      .members { fill: #2f855a }
      .strategy { fill: #2b6cb0 }
      .affiliations { fill: #b7791f }
      @media (prefers-color-scheme: dark) {
        text { fill: #e6edf3 }
        .page { fill: #0d1117 }
        .card { fill: #1c232c }
        .detail { fill: #9fb0c0 }
        .members { fill: #68d391 }
        .strategy { fill: #63b3ed }
        .affiliations { fill: #f6c667 }
      }
      """;

  private final Movement movement;
  private final Locale locale;
  private final Svg body = new Svg();
  private int y = MARGIN;

  private Picture(Movement movement, Locale locale) {
    this.movement = movement;
    this.locale = locale;
  }

  /** {@return the SVG, in the reader's language where the movement has it} */
  static String of(Movement movement, Locale locale) {
    return new Picture(movement, locale).draw();
  }

  private String draw() {
    Wording wording = new Wording(locale);
    String name = wording.name(movement);
    write(name, Type.NAME);
    write(wording.origin(movement), Type.DETAIL);
    Sections.of(movement, locale).stream()
        .filter(section -> COLUMNS.containsKey(section.topic()))
        .forEach(this::draw);
    int height = y + MARGIN;
    Svg svg = new Svg();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "xml:lang",
        locale.toLanguageTag(),
        "viewBox",
        "0 0 " + WIDTH + " " + height,
        "width",
        WIDTH,
        "height",
        height);
    svg.text("title", name);
    svg.text("style", STYLE);
    svg.empty("rect", "class", "page", "width", WIDTH, "height", height);
    return svg.add(body).close("svg").toString();
  }

  private void draw(Section section) {
    int columns = Objects.requireNonNull(COLUMNS.get(section.topic()));
    int width = (INNER - GAP * (columns - 1)) / columns;
    y += SECTION_GAP;
    write(section.toString(), Type.HEADING);
    Type type = section.topic() == Topic.STRATEGY ? Type.STATEMENT : Type.TITLE;
    List<Card> cards =
        section.entries().stream().map(entry -> Card.of(entry, type, width)).toList();
    for (int first = 0; first < cards.size(); first += columns) {
      row(section.topic(), cards.subList(first, Math.min(first + columns, cards.size())), width);
    }
  }

  /** Draws cards beside each other, as high as the highest of them. */
  private void row(Topic topic, List<Card> cards, int width) {
    y += GAP;
    int height = cards.stream().mapToInt(Card::height).max().orElse(0);
    int x = MARGIN;
    String style = topic.name().toLowerCase(Locale.ROOT);
    for (Card card : cards) {
      card.draw(body, style, x, y, width, height);
      x += width + GAP;
    }
    y += height;
  }

  /** Writes a text over the whole width. */
  private void write(String text, Type type) {
    Paragraph paragraph = Paragraph.of(text, type, INNER, MAX_LINES);
    if (paragraph.cut()) {
      body.open("g").text("title", text);
    }
    paragraph.draw(body, MARGIN, WIDTH - MARGIN, y);
    y += paragraph.height();
    if (paragraph.cut()) {
      body.close("g");
    }
  }
}
