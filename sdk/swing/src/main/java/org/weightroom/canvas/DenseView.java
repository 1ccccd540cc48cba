package org.weightroom.canvas;

/**
 * The part of a dense network that is seen. Zoom 1 shows all of it; rows come apart with the zoom,
 * columns only until they are twice as far: farther, a line would end out of sight.
 *
 * @param zoom 1 … {@link #MOST}
 * @param right by how many pixels the picture is moved to the right
 * @param down by how many pixels the picture is moved down
 */
record DenseView(double zoom, int right, int down) {
  /** As near as it goes. */
  static final double MOST = 24;

  /** All of it. */
  static final DenseView FIT = new DenseView(1, 0, 0);

  private static final double WIDEST = 2;

  /** How much farther apart columns are. */
  double stretch() {
    return Math.min(zoom, WIDEST);
  }

  /** Moved by so many pixels, as far as there is something to see. */
  DenseView moved(int byRight, int byDown, int width, int height) {
    return within(zoom, right + byRight, down + byDown, width, height);
  }

  /**
   * Nearer or farther; what is under a place stays there.
   *
   * @param x of the place, from the middle of the picture
   * @param y of the place, from the middle of the picture
   */
  DenseView zoomed(double factor, double x, double y, int width, int height) {
    double next = Math.max(1, Math.min(MOST, zoom * factor));
    double wider = Math.min(next, WIDEST) / stretch();
    double higher = next / zoom;
    return within(next, x + (right - x) * wider, y + (down - y) * higher, width, height);
  }

  private static DenseView within(double zoom, double right, double down, int width, int height) {
    double side = (Math.min(zoom, WIDEST) - 1) * width / 2;
    double end = (zoom - 1) * height / 2;
    return new DenseView(zoom, bounded(right, side), bounded(down, end));
  }

  private static int bounded(double move, double most) {
    return (int) Math.round(Math.max(-most, Math.min(most, move)));
  }
}
