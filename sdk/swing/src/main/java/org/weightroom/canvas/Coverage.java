package org.weightroom.canvas;

import java.awt.Rectangle;
import java.util.Arrays;

/**
 * How much of each pixel thin lines cover, all added up: thousands of smooth lines in the time that
 * a brush takes for a hundred, and in any order.
 */
final class Coverage {
  /** What a line adds to a pixel that it covers. */
  static final int FULL = 255;

  final int width;
  final int height;
  private final int[] cells;

  Coverage(int width, int height) {
    this.width = width;
    this.height = height;
    cells = new int[width * height];
  }

  int at(int index) {
    return cells[index];
  }

  void clear() {
    Arrays.fill(cells, 0);
  }

  /** Moves everything; what comes into sight is empty. */
  void shift(int right, int down) {
    int kept = width - Math.abs(right);
    for (int i = 0; i < height; i++) {
      int y = down > 0 ? height - 1 - i : i;
      int from = y - down;
      int row = y * width;
      if (from < 0 || from >= height) {
        Arrays.fill(cells, row, row + width, 0);
        continue;
      }
      System.arraycopy(
          cells, from * width + Math.max(0, -right), cells, row + Math.max(0, right), kept);
      int fresh = row + (right > 0 ? 0 : kept);
      Arrays.fill(cells, fresh, fresh + width - kept, 0);
    }
  }

  /** Adds a line, as far as it is inside the clip; which pixels it covers does not hang on it. */
  void line(double x0, double y0, double x1, double y1, Rectangle clip) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    if (Math.abs(dx) >= Math.abs(dy)) {
      along(x0, y0, dx, dy, clip.x, clip.x + clip.width, clip.y, clip.y + clip.height, 1, width);
    } else {
      along(y0, x0, dy, dx, clip.y, clip.y + clip.height, clip.x, clip.x + clip.width, width, 1);
    }
  }

  /** Steps along the axis in which the line is longer: a, with b across. */
  private void along(
      double a0,
      double b0,
      double da,
      double db,
      int aFrom,
      int aTo,
      int bFrom,
      int bTo,
      int aStep,
      int bStep) {
    double slope = da == 0 ? 0 : db / da;
    double least = Math.min(a0, a0 + da);
    double most = Math.max(a0, a0 + da);
    if (slope != 0) {
      double one = a0 + (bFrom - 1 - b0) / slope;
      double other = a0 + (bTo + 1 - b0) / slope;
      least = Math.max(least, Math.min(one, other));
      most = Math.min(most, Math.max(one, other));
    }
    int from = Math.max(aFrom, (int) Math.ceil(least - 0.5));
    int to = Math.min(aTo - 1, (int) Math.floor(most - 0.5));
    for (int a = from; a <= to; a++) {
      double b = b0 + (a + 0.5 - a0) * slope - 0.5;
      int whole = (int) Math.floor(b);
      int part = (int) ((b - whole) * FULL);
      if (whole >= bFrom && whole < bTo) {
        cells[a * aStep + whole * bStep] += FULL - part;
      }
      if (whole + 1 >= bFrom && whole + 1 < bTo) {
        cells[a * aStep + (whole + 1) * bStep] += part;
      }
    }
  }
}
