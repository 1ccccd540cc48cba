package org.weightroom.theme;

import java.awt.BasicStroke;
import java.awt.Insets;
import javax.swing.BorderFactory;
import javax.swing.border.Border;

/** Distances and thicknesses. Constants are design pixels; {@link #px} makes them real. */
public final class Space {
  /** Between a thing and its own part: 4. */
  public static final int S = 4;

  /** Between parts that belong together: 8. */
  public static final int M = 8;

  /** Between cards and around the page: 14. */
  public static final int L = 14;

  /** Inside a card: 20. */
  public static final int XL = 20;

  /** The height of a control: 32. */
  public static final int CONTROL = 32;

  /** The corner radius of a control: 7. */
  public static final int CONTROL_RADIUS = 7;

  /** The corner radius of a card: 10. */
  public static final int CARD_RADIUS = 10;

  /** The height of the title bar: 48. */
  public static final int BAR = 48;

  /** The thickness of a neuron's outline: 2.5. */
  public static final double NEURON_LINE = 2.5;

  /** The thickness of a chart's main line: 3. */
  public static final double CHART_LINE = 3;

  private static final int PROJECTOR_PERCENT = 150;
  private static final double PROJECTOR_LINE = 1.2;

  private Space() {}

  /** Screen pixels of so many design pixels at the current scale. */
  public static int px(int design) {
    return Math.round(scale(design));
  }

  /** As {@link #px}, unrounded, for painting. */
  public static float scale(double design) {
    return (float) (design * Theme.scalePercent() / 100.0);
  }

  /** A round-ended stroke; at projector sizes (150 % and more) lines grow a little extra. */
  public static BasicStroke stroke(double design) {
    double extra = Theme.scalePercent() >= PROJECTOR_PERCENT ? PROJECTOR_LINE : 1;
    return new BasicStroke(scale(design * extra), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  /** A round-ended dashed stroke; dash and gap in design pixels. */
  public static BasicStroke dashed(double design, double dash, double gap) {
    BasicStroke solid = stroke(design);
    return new BasicStroke(
        solid.getLineWidth(),
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        1,
        new float[] {scale(dash), scale(gap)},
        0);
  }

  /** Equal insets of so many design pixels. */
  public static Insets insets(int design) {
    int side = px(design);
    return new Insets(side, side, side, side);
  }

  /** An empty border of design pixels. */
  public static Border padding(int top, int left, int bottom, int right) {
    return BorderFactory.createEmptyBorder(px(top), px(left), px(bottom), px(right));
  }
}
