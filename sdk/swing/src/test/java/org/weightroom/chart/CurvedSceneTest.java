package org.weightroom.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.weightroom.data.Dataset;
import org.weightroom.lesson.LessonModel;

/** What bends is drawn place by place, and not beyond the chart. */
class CurvedSceneTest {
  private static final class Model extends LessonModel {}

  @Test
  void aParabolaLeavesTheChart() {
    Scenery scenery = new Scenery(Dataset.of("x", "y").with(1, 1).with(2, 4));
    scenery.prediction = x -> x * x;
    scenery.bends = true;
    scenery.residuals = true;
    Scene scene = scenery.scene(new Model(), new Axes(0, 4, 0, 4));
    assertThat(scene.line()).isEmpty();
    assertThat(scene.curve()).first().isEqualTo(new Scene.Place(0, 0));
    assertThat(scene.curve().get(120)).isEqualTo(new Scene.Place(2, 4));
    assertThat(scene.curve().get(121).y()).isNaN();
    assertThat(scene.points().get(1).predicted()).hasValue(4);
    scenery.bends = false;
    assertThat(scenery.scene(new Model(), new Axes(0, 4, 0, 4)).curve()).isEmpty();
  }
}
