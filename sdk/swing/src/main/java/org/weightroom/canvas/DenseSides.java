package org.weightroom.canvas;

import java.awt.Font;
import java.awt.FontMetrics;
import java.util.List;
import java.util.function.Function;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/**
 * Room for names beside a dense network.
 *
 * @param left in pixels
 * @param right in pixels
 */
record DenseSides(double left, double right) {
  /** Names that need more than this part of the width are only told. */
  private static final double MOST = 0.3;

  /** The room for these names; a single output has its name below it. */
  static DenseSides of(
      DenseNet net, DenseNames names, Function<Font, FontMetrics> metrics, int width) {
    FontMetrics font = metrics.apply(Type.CONTROL.font());
    boolean below = net.size(net.last()) == 1;
    return new DenseSides(
        wide(names.inputs(), font, width), below ? 0 : wide(names.outputs(), font, width));
  }

  private static double wide(List<String> names, FontMetrics font, int width) {
    int widest = names.stream().mapToInt(font::stringWidth).max().orElse(0);
    return widest == 0 || widest > MOST * width ? 0 : widest + Space.scale(Space.L);
  }
}
