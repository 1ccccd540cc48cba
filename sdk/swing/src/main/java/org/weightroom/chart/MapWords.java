package org.weightroom.chart;

import java.util.OptionalInt;
import org.weightroom.control.PartContext;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.NumberProperty;

/** A map in words. */
record MapWords(PartContext page, NumberProperty weight, NumberProperty bias, CellGrid grid) {

  /** What is in the cell under the cursor, else where the parameters are. */
  String caption(MapCanvas canvas) {
    OptionalInt cursor = canvas.cursor();
    if (cursor.isEmpty()) {
      MapScene scene = canvas.scene();
      return place(scene.x, scene.y, error(scene.error));
    }
    int cell = cursor.getAsInt();
    String error =
        canvas.isShown(cell) ? error(canvas.scene().errors[cell]) : page.texts().text("map.blank");
    return place(grid.x(cell), grid.y(cell), error);
  }

  /** The same, and how much of the map has been seen. */
  String spoken(MapCanvas canvas) {
    if (canvas.cursor().isPresent()) {
      return caption(canvas);
    }
    return page.texts()
        .text(
            "map.spoken",
            "here",
            caption(canvas),
            "count",
            canvas.scene().visited.cardinality(),
            "all",
            CellGrid.COUNT);
  }

  private String error(double error) {
    return page.texts().text("map.error", "error", Sizes.error(error, page.locale()));
  }

  private String place(double x, double y, String error) {
    Texts texts = page.texts();
    return texts.text(
        "map.place",
        "weight-name",
        page.name(weight),
        "weight",
        Sizes.show(x, weight.decimals(), page.locale()),
        "bias-name",
        page.name(bias),
        "bias",
        Sizes.show(y, bias.decimals(), page.locale()),
        "error",
        error);
  }
}
