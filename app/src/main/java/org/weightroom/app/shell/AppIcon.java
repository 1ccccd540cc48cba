package org.weightroom.app.shell;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.weightroom.theme.Theme;
import org.weightroom.theme.Token;

/** The program's sign: a line through points, white on the accent. */
final class AppIcon {
  private static final double GRID = 16;

  private AppIcon() {}

  static List<Image> images() {
    return Stream.of(16, 32, 64).<Image>map(AppIcon::image).toList();
  }

  private static BufferedImage image(int size) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D brush = image.createGraphics();
    brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    brush.scale(size / GRID, size / GRID);
    brush.setColor(Theme.LIGHT.color(Token.ACCENT));
    brush.fill(new RoundRectangle2D.Double(0, 0, GRID, GRID, 7, 7));
    brush.setColor(Theme.LIGHT.color(Token.ON_ACCENT));
    brush.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    brush.draw(new Line2D.Double(3, 11.5, 13, 5.5));
    brush.fill(new Ellipse2D.Double(4, 4.3, 3, 3));
    brush.fill(new Ellipse2D.Double(9.2, 9.4, 3, 3));
    brush.dispose();
    return image;
  }
}
