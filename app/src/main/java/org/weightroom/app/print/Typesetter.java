package org.weightroom.app.print;

import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.print.PageFormat;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weightroom.theme.Theme;
import org.weightroom.theme.Token;

/** Breaks text into lines and lines into pages. */
final class Typesetter {
  /** How fonts are measured: as a printer draws them. */
  static final FontRenderContext FONTS = new FontRenderContext(null, true, true);

  private static final double HEADER = 24;
  private static final double FOOTER = 20;
  private static final double INDENT = 12;
  private static final double CELL = 5;
  private static final double ROW = 3;
  private static final int LINES_KEPT = 3;
  private static final String DOT = "•";

  private final double left;
  private final double width;
  private final double top;
  private final double bottom;
  private final boolean rightToLeft;
  private final List<List<Ink>> pages = new ArrayList<>();
  private List<Ink> page = new ArrayList<>();
  private @Nullable Paragraph head;
  private double y;

  Typesetter(PageFormat format, boolean rightToLeft) {
    left = format.getImageableX();
    width = format.getImageableWidth();
    top = format.getImageableY() + HEADER;
    bottom = format.getImageableY() + format.getImageableHeight() - FOOTER;
    this.rightToLeft = rightToLeft;
  }

  /** The pages; at least one. */
  List<List<Ink>> set(List<Paragraph> paragraphs) {
    turn();
    for (Paragraph paragraph : paragraphs) {
      head = paragraph.style() == Paragraph.Style.TABLE_ROW ? head : null;
      place(paragraph);
      if (paragraph.style() == Paragraph.Style.TABLE_HEAD) {
        head = paragraph;
      }
    }
    return List.copyOf(pages);
  }

  private void turn() {
    page = new ArrayList<>();
    pages.add(page);
    y = top;
    Paragraph again = head;
    if (again != null) {
      head = null; // or it would ask for itself
      place(again);
      head = again;
    }
  }

  private void place(Paragraph paragraph) {
    Paragraph.Style style = paragraph.style();
    List<List<Line>> cells = cells(paragraph);
    int lines = cells.stream().mapToInt(List::size).max().orElse(0);
    double padding = style.isTable() ? ROW : 0;
    double wanted =
        (style.staysWithNext() ? lines + LINES_KEPT : style.isTable() ? lines : Math.min(lines, 2))
                * style.leading()
            + 2 * padding;
    y += y == top ? 0 : style.above();
    if (y + wanted > bottom && y > top && !isOnlyHead()) {
      turn();
    }
    y += padding;
    for (int line = 0; line < lines; line++) {
      if (y + style.leading() > bottom) {
        turn();
        y += padding;
      }
      y += style.leading();
      for (List<Line> cell : cells) {
        if (line < cell.size()) {
          Line words = cell.get(line);
          page.add(words.at(y - style.leading() * 0.28, style));
        }
      }
    }
    y += padding;
    if (style.isTable()) {
      page.add(new Ink("", null, Theme.LIGHT.color(Token.LINE), left, y, width));
    }
  }

  /**
   * Whether the page holds nothing but a table's head: then a long row begins here all the same.
   */
  private boolean isOnlyHead() {
    Paragraph again = head;
    return again != null
        && page.stream().filter(ink -> ink.layout() != null).count()
            == cells(again).stream().mapToInt(List::size).sum();
  }

  private List<List<Line>> cells(Paragraph paragraph) {
    Paragraph.Style style = paragraph.style();
    List<List<Line>> cells = new ArrayList<>();
    double all = paragraph.shares().stream().mapToDouble(Double::doubleValue).sum();
    double from = 0;
    for (int i = 0; i < paragraph.cells().size(); i++) {
      double share = paragraph.shares().get(i) / all * width;
      double indent = style == Paragraph.Style.BULLET ? INDENT : 0;
      double gap = style.isTable() && i + 1 < paragraph.cells().size() ? CELL : 0;
      List<Line> lines =
          lines(paragraph.cells().get(i), style, from + indent, share - indent - gap);
      if (indent > 0 && !lines.isEmpty()) {
        TextLayout dot = new TextLayout(DOT, style.font(), FONTS);
        cells.add(List.of(new Line(DOT, dot, x(0, dot.getAdvance()))));
      }
      cells.add(lines);
      from += share;
    }
    return cells;
  }

  private List<Line> lines(String text, Paragraph.Style style, double from, double wide) {
    List<Line> lines = new ArrayList<>();
    for (String part : text.replace("\r", "").split("\n", -1)) {
      String words = part.strip();
      if (words.isEmpty()) {
        continue;
      }
      AttributedString styled = new AttributedString(words);
      styled.addAttribute(TextAttribute.FONT, style.font());
      styled.addAttribute(
          TextAttribute.RUN_DIRECTION,
          rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
      LineBreakMeasurer breaker = new LineBreakMeasurer(styled.getIterator(), FONTS);
      int start = 0;
      while (breaker.getPosition() < words.length()) {
        TextLayout line = breaker.nextLayout((float) wide);
        int end = breaker.getPosition();
        lines.add(new Line(words.substring(start, end), line, x(from, line.getVisibleAdvance())));
        start = end;
      }
    }
    return lines;
  }

  /** Where a line begins that stands so far from the reading side. */
  private double x(double from, double advance) {
    return rightToLeft ? left + width - from - advance : left + from;
  }

  /** A line, and where it begins. */
  private record Line(String words, TextLayout layout, double x) {
    Ink at(double y, Paragraph.Style style) {
      return new Ink(words, layout, style.color(), x, y, layout.getVisibleAdvance());
    }
  }
}
