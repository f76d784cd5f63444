package io.github.mesmodel.examples.quickstart;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text in lines that fit a width.
 *
 * @param type the type that it is set in
 * @param lines the lines
 * @param cut whether the last line ends in an ellipsis, because the text has more
 * @param rightToLeft whether the text runs from right to left
 */
record Paragraph(Type type, List<String> lines, boolean cut, boolean rightToLeft) {
  private static final String ELLIPSIS = "…";
  private static final Pattern GRAPHEME = Pattern.compile("\\X");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Wraps a text where lines may break, and within words that are too long for a line. */
  static Paragraph of(String text, Type type, int width, int maxLines) {
    String flat = SPACE.matcher(text).replaceAll(" ").strip();
    List<String> lines = new Wrapping(type, width).lines(flat);
    boolean cut = lines.size() > maxLines;
    if (cut) {
      lines = new ArrayList<>(lines.subList(0, maxLines));
      lines.set(maxLines - 1, shortened(lines.get(maxLines - 1), type, width));
    }
    boolean leftToRight = new Bidi(flat, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    return new Paragraph(type, List.copyOf(lines), cut, !leftToRight);
  }

  /** Returns the height of the lines. */
  int height() {
    return lines.size() * type.leading();
  }

  /** Draws the lines between two edges, from a top. */
  void draw(Svg svg, int left, int right, int top) {
    int baseline = top + type.size();
    for (String line : lines) {
      if (rightToLeft) {
        svg.text(
            "text", line, "class", type.style(), "direction", "rtl", "x", right, "y", baseline);
      } else {
        svg.text("text", line, "class", type.style(), "x", left, "y", baseline);
      }
      baseline += type.leading();
    }
  }

  private static String shortened(String line, Type type, int width) {
    List<String> graphemes = new ArrayList<>(graphemes(line));
    while (type.width(String.join("", graphemes) + ELLIPSIS) > width) {
      graphemes.remove(graphemes.size() - 1);
    }
    return String.join("", graphemes).stripTrailing() + ELLIPSIS;
  }

  private static List<String> graphemes(String text) {
    return GRAPHEME.matcher(text).results().map(MatchResult::group).toList();
  }

  /** The lines of one text while it is wrapped. */
  private static final class Wrapping {
    private final Type type;
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    Wrapping(Type type, int width) {
      this.type = type;
      this.width = width;
    }

    List<String> lines(String text) {
      BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
      breaks.setText(text);
      int start = breaks.first();
      for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
        add(text.substring(start, end));
        start = end;
      }
      end();
      return lines;
    }

    private void add(String piece) {
      if (!fits(line + piece)) {
        end();
      }
      if (fits(line + piece)) {
        line += piece;
      } else {
        addBroken(piece);
      }
    }

    private void addBroken(String piece) {
      for (String grapheme : graphemes(piece)) {
        if (!fits(line + grapheme)) {
          end();
        }
        line += grapheme;
      }
    }

    private void end() {
      if (!line.isBlank()) {
        lines.add(line.strip());
      }
      line = "";
    }

    private boolean fits(String text) {
      return type.width(text.stripTrailing()) <= width;
    }
  }
}
