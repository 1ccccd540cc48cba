package org.weightroom.canvas;

import org.weightroom.control.Keys;

/** The keys of a dense network: arrows walk, with Shift they pan, Ctrl and plus zooms. */
final class DenseKeys {
  /** A key pans by this part of what is seen. */
  private static final int PAN = 6;

  private DenseKeys() {}

  static void bind(DensePlot plot) {
    Keys keys = new Keys(plot);
    keys.on("RIGHT", () -> plot.walk(1, 0));
    keys.on("LEFT", () -> plot.walk(-1, 0));
    keys.on("DOWN", () -> plot.walk(0, 1));
    keys.on("UP", () -> plot.walk(0, -1));
    keys.on("shift RIGHT", () -> plot.pan(-plot.getWidth() / PAN, 0));
    keys.on("shift LEFT", () -> plot.pan(plot.getWidth() / PAN, 0));
    keys.on("shift DOWN", () -> plot.pan(0, -plot.getHeight() / PAN));
    keys.on("shift UP", () -> plot.pan(0, plot.getHeight() / PAN));
    for (String key : new String[] {"PLUS", "EQUALS", "shift EQUALS", "ADD"}) {
      keys.on("ctrl " + key, plot::zoomIn);
    }
    keys.on("ctrl MINUS", plot::zoomOut);
    keys.on("ctrl SUBTRACT", plot::zoomOut);
    keys.on("ctrl 0", plot::fit);
    keys.on("ctrl NUMPAD0", plot::fit);
    keys.on("ENTER", plot::enter);
    keys.on("SPACE", plot::isStepped, plot.stages()::playOrPause);
    keys.on("ESCAPE", plot::leave);
  }
}
