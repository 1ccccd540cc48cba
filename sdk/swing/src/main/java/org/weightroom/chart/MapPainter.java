package org.weightroom.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.weightroom.theme.Colors;
import org.weightroom.theme.Concept;
import org.weightroom.theme.ErrorScale;
import org.weightroom.theme.Space;
import org.weightroom.theme.Theme;
import org.weightroom.theme.Token;

/** Paints cells, the way over them, and where the parameters are. */
final class MapPainter {
  private static final double RING = 5.5;
  private static final double HALO = 4;
  private static final double LINE = 2;

  /** How much of a cell's colour a flash takes away at most. */
  private static final double FLASH = 0.7;

  private MapPainter() {}

  static void paintCells(
      Graphics2D g, MapPlan plan, MapScene scene, boolean revealed, Flashes flashes) {
    int gap = Math.max(1, Space.px(1));
    g.setColor(lines());
    g.fill(plan.cells);
    for (int row = 0; row < CellGrid.SIZE; row++) {
      for (int column = 0; column < CellGrid.SIZE; column++) {
        int cell = row * CellGrid.SIZE + column;
        Rectangle place = plan.cell(column, row);
        Color color =
            revealed || scene.visited.get(cell)
                ? ErrorScale.color(scene.errors[cell])
                : Token.EMPTY_CELL.color();
        double flash = flashes.strength(cell);
        g.setColor(flash > 0 ? Colors.mix(color, Token.PATH_HALO.color(), flash * FLASH) : color);
        g.fillRect(place.x, place.y, place.width - gap, place.height - gap);
        if (flash > 0) {
          g.setColor(Colors.fade(Token.TEXT.color(), flash));
          g.setStroke(new BasicStroke(2 * gap));
          g.drawRect(place.x + gap, place.y + gap, place.width - 3 * gap, place.height - 3 * gap);
        }
      }
    }
  }

  private static Color lines() {
    return Theme.current().isDark()
        ? Colors.mix(Token.EMPTY_CELL.color(), Token.MUTED.color(), 0.35)
        : Token.SURFACE.color();
  }

  static void paintWay(Graphics2D g, Way way) {
    g.setColor(Token.PATH_HALO.color());
    g.setStroke(Space.stroke(HALO));
    g.draw(way.line);
    g.setColor(Token.PATH.color());
    g.setStroke(Space.stroke(LINE));
    g.draw(way.line);
    way.arrows.forEach(arrow -> paintArrow(g, arrow));
  }

  /** A small head at the edge. */
  private static void paintArrow(Graphics2D g, Way.Arrow arrow) {
    Graphics2D turned = (Graphics2D) g.create();
    turned.translate(arrow.at().getX(), arrow.at().getY());
    turned.rotate(Math.atan2(arrow.down(), arrow.right()));
    float s = Space.scale(5);
    Path2D head = new Path2D.Float();
    head.moveTo(-1.4 * s, -s);
    head.lineTo(0, 0);
    head.lineTo(-1.4 * s, s);
    head.closePath();
    turned.setColor(Token.PATH_HALO.color());
    turned.setStroke(Space.stroke(HALO - LINE));
    turned.draw(head);
    turned.setColor(Token.PATH.color());
    turned.fill(head);
    turned.dispose();
  }

  /** Where the parameters are now: a ring, and a chevron in it if they are beyond the edge. */
  static void paintHere(Graphics2D g, Way.Arrow here) {
    Point2D at = here.at();
    float r = Space.scale(RING);
    Ellipse2D ring = new Ellipse2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r);
    g.setColor(Token.SURFACE.color());
    g.fill(ring);
    g.setColor(Concept.PREDICTION.text());
    g.setStroke(Space.stroke(Space.NEURON_LINE));
    g.draw(ring);
    if (here.points()) {
      Graphics2D turned = (Graphics2D) g.create();
      turned.translate(at.getX(), at.getY());
      turned.rotate(Math.atan2(here.down(), here.right()));
      float s = Space.scale(2.5);
      Path2D chevron = new Path2D.Float();
      chevron.moveTo(-s / 2, -s);
      chevron.lineTo(s / 2, 0);
      chevron.lineTo(-s / 2, s);
      turned.setStroke(Space.stroke(1.5));
      turned.draw(chevron);
      turned.dispose();
    }
  }

  /** The frame around the cell that is read out. */
  static void paintCursor(Graphics2D g, Rectangle cell) {
    float line = Space.scale(2);
    Rectangle2D frame =
        new Rectangle2D.Double(cell.x - line / 2, cell.y - line / 2, cell.width, cell.height);
    g.setStroke(Space.stroke(HALO));
    g.setColor(Token.PATH_HALO.color());
    g.draw(frame);
    g.setStroke(Space.stroke(LINE));
    g.setColor(Token.PATH.color());
    g.draw(frame);
  }
}
