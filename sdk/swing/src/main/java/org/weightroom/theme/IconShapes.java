package org.weightroom.theme;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.DoubleSupplier;

/** The icons' shapes on a grid of 16 by 16. */
final class IconShapes {
  /** The width and height of the grid. */
  static final double GRID = 16;

  private static final float LINE = 1.5f;

  private IconShapes() {}

  static void paint(Graphics2D g, Icons.Kind kind) {
    pen(g, LINE);
    switch (kind) {
      case BACK -> line(g, 10, 3.5, 5.5, 8, 10, 12.5);
      case FORWARD -> line(g, 6, 3.5, 10.5, 8, 6, 12.5);
      case EXPAND -> line(g, 3.5, 6, 8, 10.5, 12.5, 6);
      case COLLAPSE -> line(g, 3.5, 10, 8, 5.5, 12.5, 10);
      case UNDO -> curl(g);
      case REDO -> {
        g.translate(GRID, 0);
        g.scale(-1, 1);
        curl(g);
      }
      case RESET -> {
        g.draw(new Arc2D.Double(3, 3, 10, 10, 150, -300, Arc2D.OPEN));
        line(g, 3, 2.6, 3.4, 5.9, 6.7, 5.5);
      }
      case THEME -> sun(g);
      case HELP -> {
        path(g, "M 5.2 5.6 C 5.2 1.9 10.8 1.9 10.8 5.6 C 10.8 7.8 8 7.9 8 10");
        dot(g, 8, 13, 0.95);
      }
      case TICK -> {
        dot(g, 8, 8, 8);
        g.setColor(Token.ON_ACCENT.color());
        line(g, 4.9, 8.2, 7.1, 10.4, 11.2, 5.9);
      }
      case RING -> ring(g, 8, 8, 7.25);
      case PIN -> {
        path(g, "M 5.5 2.5 L 10.5 2.5 L 10 7 L 12.3 9.7 L 3.7 9.7 L 6 7 Z");
        line(g, 8, 9.7, 8, 14);
      }
      case CLOSE -> {
        line(g, 4, 4, 12, 12);
        line(g, 12, 4, 4, 12);
      }
      case EYE -> eye(g);
      case EYE_OFF -> {
        eye(g);
        line(g, 3, 13.5, 13, 2.5);
      }
      case STORY -> {
        line(g, 2.5, 3.5, 13.5, 3.5);
        line(g, 2.5, 6.5, 13.5, 6.5);
        line(g, 2.5, 9.5, 13.5, 9.5);
        line(g, 2.5, 12.5, 9, 12.5);
      }
      case GOALS -> {
        line(g, 4, 14, 4, 2.5);
        line(g, 4, 3, 12.5, 3, 10.2, 6, 12.5, 9, 4, 9);
      }
      case DATA -> {
        g.draw(new RoundRectangle2D.Double(2.25, 2.75, 11.5, 10.5, 2.5, 2.5));
        line(g, 2.25, 6.25, 13.75, 6.25);
        line(g, 2.25, 9.75, 13.75, 9.75);
        line(g, 6.25, 6.25, 6.25, 13.25);
      }
      case WARNING -> {
        path(g, "M 8 2.3 L 14.3 13.3 L 1.7 13.3 Z");
        line(g, 8, 6.4, 8, 9.4);
        dot(g, 8, 11.4, 0.85);
      }
      case HINT -> {
        path(g, "M 6.2 11 C 6.2 9.4 3.8 8.8 3.8 6.1 C 3.8 0.6 12.2 0.6 12.2 6.1");
        path(g, "M 12.2 6.1 C 12.2 8.8 9.8 9.4 9.8 11 L 6.2 11");
        line(g, 6.6, 13.8, 9.4, 13.8);
      }
      case PERSON -> {
        g.draw(new Ellipse2D.Double(5.25, 2.25, 5.5, 5.5));
        path(g, "M 2.75 13.75 C 2.75 9.25 13.25 9.25 13.25 13.75");
      }
      case HAND -> {
        path(g, "M 4.5 8.6 L 4.5 4.6 M 7 7.6 L 7 2.6 M 9.5 7.6 L 9.5 3.1 M 12 9 L 12 5");
        path(g, "M 4.5 8.6 L 3 7.6 M 4.5 8.6 C 4.5 15.5 12 15.5 12 9");
      }
      case PLAY -> {
        path(g, "M 5 3.2 L 12.6 8 L 5 12.8 Z");
        g.fill(shape("M 5 3.2 L 12.6 8 L 5 12.8 Z"));
      }
      case PAUSE -> {
        g.fill(new RoundRectangle2D.Double(3.8, 3, 3, 10, 1.4, 1.4));
        g.fill(new RoundRectangle2D.Double(9.2, 3, 3, 10, 1.4, 1.4));
      }
      case ADD -> {
        line(g, 8, 3, 8, 13);
        line(g, 3, 8, 13, 8);
      }
      case SUBTRACT -> line(g, 3, 8, 13, 8);
      case SEARCH -> {
        ring(g, 7, 7, 4.25);
        line(g, 10.2, 10.2, 13.5, 13.5);
      }
      case MORE -> {
        dot(g, 3.5, 8, 1.2);
        dot(g, 8, 8, 1.2);
        dot(g, 12.5, 8, 1.2);
      }
      case KEYBOARD -> {
        g.draw(new RoundRectangle2D.Double(1.5, 4, 13, 8.5, 2.4, 2.4));
        dot(g, 4.6, 7, 0.85);
        dot(g, 8, 7, 0.85);
        dot(g, 11.4, 7, 0.85);
        line(g, 5, 10, 11, 10);
      }
    }
  }

  private static void curl(Graphics2D g) {
    line(g, 6, 3, 2.8, 6.2, 6, 9.4);
    path(g, "M 2.8 6.2 L 9.6 6.2 C 14.2 6.2 14.2 13 9.6 13 L 7 13");
  }

  private static void sun(Graphics2D g) {
    ring(g, 8, 8, 2.9);
    for (int ray = 0; ray < 8; ray++) {
      double x = Math.cos(ray * Math.PI / 4);
      double y = Math.sin(ray * Math.PI / 4);
      line(g, 8 + 5.3 * x, 8 + 5.3 * y, 8 + 6.9 * x, 8 + 6.9 * y);
    }
  }

  private static void eye(Graphics2D g) {
    path(g, "M 1.3 8 C 4.3 2.2 11.7 2.2 14.7 8 C 11.7 13.8 4.3 13.8 1.3 8 Z");
    ring(g, 8, 8, 2.1);
  }

  private static void pen(Graphics2D g, float width) {
    g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
  }

  private static void line(Graphics2D g, double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    g.draw(path);
  }

  private static void path(Graphics2D g, String svg) {
    g.draw(shape(svg));
  }

  /** Understands SVG's M, L, C and Z with everything parted by single blanks. */
  private static Path2D shape(String svg) {
    Path2D path = new Path2D.Double();
    Iterator<String> words = Arrays.asList(svg.split(" ")).iterator();
    DoubleSupplier next = () -> Double.parseDouble(words.next());
    while (words.hasNext()) {
      switch (words.next()) {
        case "M" -> path.moveTo(next.getAsDouble(), next.getAsDouble());
        case "L" -> path.lineTo(next.getAsDouble(), next.getAsDouble());
        case "C" ->
            path.curveTo(
                next.getAsDouble(),
                next.getAsDouble(),
                next.getAsDouble(),
                next.getAsDouble(),
                next.getAsDouble(),
                next.getAsDouble());
        default -> path.closePath();
      }
    }
    return path;
  }

  private static void ring(Graphics2D g, double x, double y, double radius) {
    g.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  private static void dot(Graphics2D g, double x, double y, double radius) {
    g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }
}
