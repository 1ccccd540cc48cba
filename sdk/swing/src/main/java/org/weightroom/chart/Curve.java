package org.weightroom.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.function.DoubleUnaryOperator;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/**
 * One line of a curve chart.
 *
 * @param key the key of its name
 * @param y the height at each x; may read the model
 * @param style how it looks: never by colour alone
 */
record Curve(String key, DoubleUnaryOperator y, Style style) {

  /** The ways in which curves of one chart differ. */
  enum Style {
    FUNCTION(Space.CHART_LINE, 0, 0),
    SLOPE(2.5, 7, 5),
    FIRST(Space.CHART_LINE, 0, 0),
    SECOND(Space.CHART_LINE, 10, 6),
    THIRD(Space.CHART_LINE, 3, 5);

    private final double width;
    private final double dash;
    private final double gap;

    Style(double width, double dash, double gap) {
      this.width = width;
      this.dash = dash;
      this.gap = gap;
    }

    Color color() {
      return switch (this) {
        case FUNCTION -> Concept.ACTIVATION.text();
        case SLOPE -> Token.MUTED.color();
        default -> Concept.PREDICTION.text();
      };
    }

    BasicStroke stroke() {
      return dash == 0 ? Space.stroke(width) : Space.dashed(width, dash, gap);
    }
  }
}
