package org.weightroom.canvas;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.jspecify.annotations.Nullable;
import org.weightroom.nn.Network;
import org.weightroom.theme.Brush;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/**
 * All connections of a dense network as a picture that is kept: made anew for another shape, size,
 * zoom or theme; when it is only moved, nothing but what comes into sight is drawn.
 */
final class EdgeLayer {
  private static final int FEW = 160;
  private static final double LINE = 1.75;
  private static final double DARKEST = 0.6;
  private static final double USUAL = 0.5;
  private static final int SHADES = 1 << 16;

  private @Nullable Key key;
  private @Nullable DenseView view;
  private @Nullable Coverage coverage;
  private BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
  private final int[] shades = new int[SHADES];

  private record Key(
      Network shape, boolean biasNeurons, Rectangle body, double scale, double zoom, Color color) {}

  /** Paints the connections; the brush may be translucent. */
  void paint(Graphics2D brush, DenseGeometry place) {
    double scale = Math.max(brush.getTransform().getScaleX(), 0.1);
    update(place, scale);
    Graphics2D to = (Graphics2D) brush.create();
    to.translate(place.body.x, place.body.y);
    to.scale(1 / scale, 1 / scale);
    to.drawImage(image, 0, 0, null);
    to.dispose();
  }

  private void update(DenseGeometry place, double scale) {
    Color color = Token.CONNECTION.color();
    DenseNet net = place.net;
    Key wanted = new Key(net.shape, net.biasNeurons, place.body, scale, place.view.zoom(), color);
    boolean same = wanted.equals(key) && view != null;
    if (same && place.view.equals(view)) {
      return;
    }
    int width = (int) Math.ceil(place.body.width * scale);
    int height = (int) Math.ceil(place.body.height * scale);
    if (image.getWidth() != width || image.getHeight() != height) {
      image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }
    if (net.lines() <= FEW) {
      drawFew(place, scale, color);
    } else {
      drawMany(place, scale, same ? view : null, color);
    }
    key = wanted;
    view = place.view;
  }

  private void drawFew(DenseGeometry place, double scale, Color color) {
    Graphics2D clear = image.createGraphics();
    clear.setComposite(AlphaComposite.Clear);
    clear.fillRect(0, 0, image.getWidth(), image.getHeight());
    clear.setComposite(AlphaComposite.SrcOver);
    Graphics2D brush = Brush.smooth(clear);
    brush.transform(AffineTransform.getScaleInstance(scale, scale));
    brush.translate(-place.body.x, -place.body.y);
    brush.setColor(color);
    brush.setStroke(Space.stroke(LINE));
    DenseNet net = place.net;
    for (int column = 1; column < net.columns(); column++) {
      for (int from = 0; from < net.rows(column - 1); from++) {
        for (int row = 0; row < net.size(column); row++) {
          brush.draw(
              new Line2D.Double(
                  place.out(column - 1, from),
                  place.y(column - 1, from),
                  place.in(column),
                  place.y(column, row)));
        }
      }
    }
    brush.dispose();
    clear.dispose();
  }

  private void drawMany(
      DenseGeometry place, double scale, @Nullable DenseView before, Color color) {
    int width = image.getWidth();
    int height = image.getHeight();
    Coverage lines = coverage;
    if (lines == null || lines.width != width || lines.height != height) {
      lines = new Coverage(width, height);
      coverage = lines;
      before = null;
    }
    double right = before == null ? width : (place.view.right() - before.right()) * scale;
    double down = before == null ? height : (place.view.down() - before.down()) * scale;
    boolean moves =
        right == Math.rint(right)
            && down == Math.rint(down)
            && Math.abs(right) < width
            && Math.abs(down) < height;
    if (moves) {
      int dx = (int) right;
      int dy = (int) down;
      lines.shift(dx, dy);
      int top = dy > 0 ? dy : 0;
      int kept = height - Math.abs(dy);
      draw(lines, place, scale, new Rectangle(dx > 0 ? 0 : width + dx, top, Math.abs(dx), kept));
      draw(lines, place, scale, new Rectangle(0, dy > 0 ? 0 : kept, width, height - kept));
    } else {
      lines.clear();
      draw(lines, place, scale, new Rectangle(width, height));
      shade(place, color);
    }
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = shades[Math.min(SHADES - 1, lines.at(i))];
    }
  }

  private static void draw(Coverage lines, DenseGeometry place, double scale, Rectangle clip) {
    if (clip.isEmpty()) {
      return;
    }
    DenseNet net = place.net;
    int left = place.body.x;
    int top = place.body.y;
    for (int column = 1; column < net.columns(); column++) {
      double end = (place.in(column) - left) * scale;
      for (int from = 0; from < net.rows(column - 1); from++) {
        double start = (place.out(column - 1, from) - left) * scale;
        double y = (place.y(column - 1, from) - top) * scale;
        for (int row = 0; row < net.size(column); row++) {
          lines.line(start, y, end, (place.y(column, row) - top) * scale, clip);
        }
      }
    }
  }

  /** The more lines there are, the fainter each: as many as usual make a medium shade. */
  private void shade(DenseGeometry place, Color color) {
    double crowd = 1;
    for (int column = 1; column < place.net.columns(); column++) {
      double high = place.body.height * place.view.zoom();
      crowd = Math.max(crowd, place.net.lines(column) / high);
    }
    double opacity = Math.min(DARKEST, 1 - Math.pow(1 - USUAL, 1 / crowd));
    int rgb = color.getRGB() & 0xffffff;
    double through = 1;
    double step = Math.pow(1 - opacity, 1.0 / Coverage.FULL);
    for (int i = 0; i < SHADES; i++) {
      shades[i] = (int) Math.round(255 * (1 - through)) << 24 | rgb;
      through *= step;
    }
  }
}
