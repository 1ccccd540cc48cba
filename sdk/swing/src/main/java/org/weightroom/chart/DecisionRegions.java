package org.weightroom.chart;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;
import org.weightroom.theme.ClassTint;
import org.weightroom.theme.Space;

/** The soft shading of a decision map, kept as an image until the rule or the size changes. */
final class DecisionRegions {
  private static final int SHADES = 256;

  /** The shading of so many pixels is reckoned at once: the eye sees no difference. */
  private static final int COARSE = 2;

  private @Nullable BufferedImage image;
  private Rectangle plot = new Rectangle();

  void reckon(DecisionRule rule, DecisionPlan plan) {
    plot = plan.plot();
    if (plot.isEmpty()) {
      image = null;
      return;
    }
    int cell = Math.max(1, Space.px(COARSE));
    int width = (plot.width + cell - 1) / cell;
    int height = (plot.height + cell - 1) / cell;
    BufferedImage next =
        image != null && image.getWidth() == width && image.getHeight() == height
            ? image
            : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] colors = shades();
    double[] z1 = new double[width];
    for (int x = 0; x < width; x++) {
      z1[x] = plan.scaled(new Point2D.Double(plot.x + (x + 0.5) * plot.width / width, 0)).getX();
    }
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      double middle = plot.y + (y + 0.5) * plot.height / height;
      double z2 = plan.scaled(new Point2D.Double(0, middle)).getY();
      for (int x = 0; x < width; x++) {
        row[x] = colors[(int) Math.min(SHADES - 1, rule.probability(z1[x], z2) * SHADES)];
      }
      next.setRGB(0, y, width, 1, row, 0, width);
    }
    image = next;
  }

  /** The colours of probabilities from 0 to 1. */
  private static int[] shades() {
    int[] colors = new int[SHADES];
    int half = SHADES / 2;
    for (int i = 0; i < SHADES; i++) {
      boolean good = i >= half; // a half counts as Good
      double certainty = (good ? i - half : half - 1 - i) / (half - 1.0);
      ClassTint tint = good ? ClassTint.POSITIVE : ClassTint.NEGATIVE;
      colors[i] = tint.region(certainty).getRGB();
    }
    return colors;
  }

  void paint(Graphics2D g) {
    if (image != null) {
      g.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      g.drawImage(image, plot.x, plot.y, plot.width, plot.height, null);
    }
  }
}
