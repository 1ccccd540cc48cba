package org.weightroom.chart;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Locale;
import org.weightroom.observe.Numerals;
import org.weightroom.theme.ErrorScale;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/**
 * The words around a map: axes in the colours of what they measure, and the colour key.
 *
 * @param xName what goes to the right
 * @param yName what goes up
 */
record MapTicks(String xName, Color xColor, String yName, Color yColor, Locale locale) {

  void paint(Graphics2D g, MapPlan plan) {
    g.setFont(Type.TICK.font());
    FontMetrics metrics = g.getFontMetrics();
    Rectangle cells = plan.cells;
    g.setColor(xColor);
    axis(g, plan.xLabels, xName, cells.x, cells.width, plan.xTicksTop, metrics);
    g.setColor(yColor);
    paintY(g, plan, metrics);
    paintKey(g, plan.key, metrics);
  }

  /** The name stands between the middle and the last mark, or in the middle's place. */
  private static void axis(
      Graphics2D g, String[] labels, String name, int x, int length, int top, FontMetrics metrics) {
    int baseline = top + metrics.getAscent();
    boolean roomy = nameFits(g, labels, name, length, metrics);
    for (int i = 0; i < labels.length; i += roomy ? 1 : 2) {
      centred(g, labels[i], x + i * length / 2.0, baseline, metrics);
    }
    g.setFont(Type.TICK.bold());
    centred(g, name, x + length * (roomy ? 0.75 : 0.5), baseline, g.getFontMetrics());
    g.setFont(Type.TICK.font());
  }

  private static boolean nameFits(
      Graphics2D g, String[] labels, String name, int length, FontMetrics metrics) {
    int marks = (metrics.stringWidth(labels[1]) + metrics.stringWidth(labels[2])) / 2;
    int wanted = g.getFontMetrics(Type.TICK.bold()).stringWidth(name) + 2 * Space.px(Space.S);
    return wanted <= length / 2 - marks;
  }

  /** Marks stand upright beside the edge; the name between them is turned. */
  private void paintY(Graphics2D g, MapPlan plan, FontMetrics metrics) {
    Rectangle cells = plan.cells;
    String[] labels = plan.yLabels;
    FontMetrics bold = g.getFontMetrics(Type.TICK.bold());
    int free = cells.height / 2 - metrics.getHeight();
    boolean roomy = bold.stringWidth(yName) + 2 * Space.px(Space.S) <= free;
    int right = cells.x - Space.px(6);
    for (int i = 0; i < labels.length; i += roomy ? 1 : 2) {
      int middle = cells.y + cells.height - i * cells.height / 2;
      g.drawString(
          labels[i],
          right - metrics.stringWidth(labels[i]),
          middle - metrics.getHeight() / 2 + metrics.getAscent());
    }
    Graphics2D turned = (Graphics2D) g.create();
    turned.setFont(Type.TICK.bold());
    turned.translate(
        right - bold.getHeight() + bold.getAscent(), cells.y + cells.height * (roomy ? 0.25 : 0.5));
    turned.rotate(-Math.PI / 2);
    centred(turned, yName, 0, 0, bold);
    turned.dispose();
  }

  private void paintKey(Graphics2D g, Rectangle bar, FontMetrics metrics) {
    for (int x = 0; x < bar.width; x++) {
      g.setColor(ErrorScale.color(ErrorScale.error(x / Math.max(1.0, bar.width - 1.0))));
      g.fillRect(bar.x + x, bar.y, 1, bar.height);
    }
    g.setColor(Token.MUTED.color());
    int baseline = bar.y + bar.height + Space.px(2) + metrics.getAscent();
    String most = show(ErrorScale.MARKS.get(ErrorScale.MARKS.size() - 1));
    int end = bar.x + bar.width - metrics.stringWidth(most);
    g.drawString(most, end, baseline);
    int begin = bar.x;
    for (double mark : ErrorScale.MARKS.subList(0, ErrorScale.MARKS.size() - 1)) {
      String text = show(mark);
      int width = metrics.stringWidth(text);
      double place = bar.x + ErrorScale.share(mark) * bar.width;
      int x = Math.max(bar.x, (int) Math.round(place - width / 2.0));
      if (x >= begin && x + width + Space.px(Space.M) <= end) {
        g.drawString(text, x, baseline);
        begin = x + width + Space.px(Space.M);
      }
    }
  }

  private String show(double mark) {
    return Numerals.show(mark, 0, locale);
  }

  private static void centred(Graphics2D g, String text, double x, int baseline, FontMetrics m) {
    g.drawString(text, (int) Math.round(x - m.stringWidth(text) / 2.0), baseline);
  }
}
