package io.github.mesmodel.examples.quickstart;

/**
 * An entry in a box of a picture, with lines that fit the box.
 *
 * @param entry the entry
 * @param title the lines of its name
 * @param detail the lines of its detail
 */
record Card(Entry entry, Paragraph title, Paragraph detail) {
  private static final int PADDING = 12;
  private static final int BAR = 4;
  private static final int TITLE_LINES = 5;
  private static final int DETAIL_LINES = 6;

  static Card of(Entry entry, Type type, int width) {
    int inner = width - 2 * PADDING - BAR;
    return new Card(
        entry,
        Paragraph.of(entry.title(), type, inner, TITLE_LINES),
        Paragraph.of(entry.detail(), Type.DETAIL, inner, DETAIL_LINES));
  }

  /** Returns the height that the lines need. */
  int height() {
    return 2 * PADDING + title.height() + detail.height();
  }

  /** Draws the box, which cuts off the text of an unusually wide font. */
  void draw(Svg svg, String style, int x, int y, int width, int height) {
    svg.open("svg", "x", x, "y", y, "width", width, "height", height);
    if (title.cut() || detail.cut()) {
      svg.text("title", entry.toString());
    }
    svg.empty("rect", "class", "card", "width", width, "height", height, "rx", 6);
    svg.empty("rect", "class", style, "width", BAR, "height", height, "rx", 2);
    title.draw(svg, BAR + PADDING, width - PADDING, PADDING);
    detail.draw(svg, BAR + PADDING, width - PADDING, PADDING + title.height());
    svg.close("svg");
  }
}
