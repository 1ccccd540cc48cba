package org.weightroom.canvas;

/**
 * The part of a dense network that is seen. Zoom 1 shows all of it. Rows come apart with the zoom;
 * columns only where they stand close: else a line would end out of sight.
 *
 * @param zoom 1 … {@link #MOST}
 * @param right by how many pixels the picture is moved to the right
 * @param down by how many pixels the picture is moved down
 * @param widest how much farther apart columns may come, at least 1
 */
record DenseView(double zoom, int right, int down, double widest) {
  /** As near as it goes. */
  static final double MOST = 24;

  /** The part of the width by which what is zoomed may be moved aside. */
  private static final double ASIDE = 0.25;

  /** All of it. */
  static DenseView fit(double widest) {
    return new DenseView(1, 0, 0, widest);
  }

  /** How much farther apart columns are. */
  double stretch() {
    return Math.min(zoom, widest);
  }

  /** The same with columns that may come so far apart. */
  DenseView widened(double most, int width, int height) {
    return new DenseView(zoom, right, down, most).moved(0, 0, width, height);
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
    double wider = Math.min(next, widest) / stretch();
    double higher = next / zoom;
    return within(next, x + (right - x) * wider, y + (down - y) * higher, width, height);
  }

  private DenseView within(double near, double toRight, double toDown, int width, int height) {
    double aside = near > 1 ? ASIDE * width : 0;
    double side = (Math.min(near, widest) - 1) * width / 2 + aside;
    double end = (near - 1) * height / 2;
    return new DenseView(near, bounded(toRight, side), bounded(toDown, end), widest);
  }

  private static int bounded(double move, double most) {
    return (int) Math.round(Math.max(-most, Math.min(most, move)));
  }
}
