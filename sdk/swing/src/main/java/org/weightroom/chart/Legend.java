package org.weightroom.chart;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.weightroom.control.WrapLayout;
import org.weightroom.theme.Brush;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** The line above a chart that says what is what; it wraps, and hides what is not shown. */
final class Legend extends JPanel {
  private static final long serialVersionUID = 1L;

  private final transient Map<Entry, JLabel> labels = new EnumMap<>(Entry.class);

  Legend() {
    super(new WrapLayout(Space.px(18), Space.px(2)));
    setOpaque(false);
    setBorder(Space.padding(0, Space.M, 0, Space.M));
    for (Entry entry : Entry.values()) {
      JLabel label = Labels.muted("", Type.NOTE);
      label.setName("legend." + entry.id());
      label.setIcon(new Swatch(entry, ""));
      label.setIconTextGap(Space.px(5));
      label.setVisible(false);
      labels.put(entry, label);
      add(label);
    }
  }

  /** Shows an entry with this text, or hides it. */
  void show(Entry entry, Optional<String> text) {
    JLabel label = Objects.requireNonNull(labels.get(entry));
    text.filter(t -> !t.equals(label.getText())).ifPresent(label::setText);
    if (label.isVisible() != text.isPresent()) {
      label.setVisible(text.isPresent());
    }
  }

  /** The letters in the marks of two classes. */
  void letters(String good, String bad) {
    Objects.requireNonNull(labels.get(Entry.GOOD)).setIcon(new Swatch(Entry.GOOD, good));
    Objects.requireNonNull(labels.get(Entry.BAD)).setIcon(new Swatch(Entry.BAD, bad));
  }

  /** What a legend can name. */
  enum Entry {
    ACTUAL,
    PREDICTION,
    /** Predictions without a line through them. */
    PREDICTED,
    /** Where every prediction would be right. */
    PERFECT,
    ERROR,
    /** An example left out. */
    LEFT_OUT,
    EARLIER,
    ASKED,
    /** Examples of class 1. */
    GOOD,
    /** Examples of class 0. */
    BAD,
    /** Where both classes are as likely. */
    BOUNDARY,
    /** Examples predicted wrong. */
    WRONG;

    String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private record Swatch(Entry entry, String letter) implements Icon {

    @Override
    public int getIconWidth() {
      return Space.px(
          switch (entry) {
            case ACTUAL, PREDICTED, LEFT_OUT -> 10;
            case PREDICTION, PERFECT, BOUNDARY -> 18;
            case ERROR -> 4;
            case EARLIER -> 14;
            case ASKED, WRONG -> 13;
            case GOOD, BAD -> 15;
          });
    }

    @Override
    public int getIconHeight() {
      return Space.px(14);
    }

    @Override
    public void paintIcon(Component c, Graphics g, int x, int y) {
      Graphics2D brush = Brush.smooth(g);
      double middleX = x + getIconWidth() / 2.0;
      double middleY = y + getIconHeight() / 2.0;
      double end = x + (double) getIconWidth();
      Color prediction = Concept.PREDICTION.text();
      switch (entry) {
        case ACTUAL -> dot(brush, middleX, middleY, 5, Concept.ACTUAL.text());
        case PREDICTION -> {
          brush.setColor(prediction);
          brush.setStroke(Space.stroke(2.5));
          brush.draw(new Line2D.Double(x + 1.0, middleY, end - 1, middleY));
          dot(brush, middleX, middleY, 5, Token.SURFACE.color());
          dot(brush, middleX, middleY, 4, prediction);
        }
        case PREDICTED -> dot(brush, middleX, middleY, 5, prediction);
        case PERFECT -> {
          brush.setColor(Token.CONNECTION.color());
          brush.setStroke(Space.dashed(1.5, 5, 4));
          brush.draw(new Line2D.Double(x, middleY, end, middleY));
        }
        case LEFT_OUT ->
            Strokes.hollow(brush, Strokes.circle(middleX, middleY, 4.5), Token.MUTED.color());
        case ERROR -> {
          brush.setColor(Token.ERROR_LINE.color());
          brush.fillRect(x, y, getIconWidth(), getIconHeight());
        }
        case EARLIER -> {
          brush.setColor(Marks.ghost());
          brush.setStroke(Space.stroke(2));
          brush.draw(new Line2D.Double(x + 1.0, middleY, end - 1, middleY));
        }
        case ASKED -> {
          brush.translate(middleX, middleY);
          Path2D diamond = Marks.diamond(5.5);
          brush.setColor(prediction);
          brush.setStroke(Space.stroke(1.75));
          brush.draw(diamond);
        }
        case GOOD, BAD ->
            DecisionMarks.paintLabel(
                brush, new Point2D.Double(middleX, middleY), entry == Entry.GOOD, letter, 6.5);
        case BOUNDARY -> {
          brush.setColor(Token.TEXT.color());
          brush.setStroke(Space.stroke(2.5));
          brush.draw(new Line2D.Double(x + 1.0, middleY, end - 1, middleY));
        }
        case WRONG -> DecisionMarks.paintWrong(brush, middleX, middleY, 5);
      }
      brush.dispose();
    }

    private static void dot(Graphics2D brush, double x, double y, double radius, Color color) {
      float r = Space.scale(radius);
      brush.setColor(color);
      brush.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    }
  }
}
