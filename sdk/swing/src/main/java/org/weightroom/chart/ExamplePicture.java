package org.weightroom.chart;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.OptionalInt;

/** One way to draw examples with their predictions. */
interface ExamplePicture {

  /** Fits the picture of a scene into the rectangle. */
  void layOut(ExampleScene scene, Rectangle inside, FontMetrics metrics);

  /** Paints the scene that was laid out last. */
  void paint(Graphics2D g);

  /** The index of the example at a place. */
  OptionalInt at(Point2D place);

  /** The indices of the examples from left to right. */
  List<Integer> order();
}
