package org.weightroom.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.weightroom.control.ArithmeticSheet;
import org.weightroom.control.Houses;
import org.weightroom.control.OnEventThread;
import org.weightroom.control.PartContext;
import org.weightroom.control.Sheet;
import org.weightroom.control.StyledText;
import org.weightroom.control.WorkedTable;
import org.weightroom.lesson.Texts;
import org.weightroom.nn.Activation;
import org.weightroom.nn.Layer;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;
import org.weightroom.observe.Cause;
import org.weightroom.page.Lesson;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Theme;

/** The article's network on the Titanic: every number shows how it comes about. */
@ExtendWith(OnEventThread.class)
class DenseArticleTest {
  private static final Network ONE = Network.logistic(2);
  private static final Parameters WEIGHTS = Parameters.of(ONE, -0.016852, 0.704039, -0.116309);
  private static final Network DEEP =
      Network.of(new Layer(2, 8, Activation.RELU), new Layer(8, 1, Activation.SIGMOID));

  private final Houses houses = new Houses();
  private final List<String> ids = new ArrayList<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private double[] inputs = {22, 0};
  private final DenseCanvas canvas =
      DenseCanvas.of(() -> ONE)
          .style(DenseCanvas.Style.NEURON)
          .parameters(() -> WEIGHTS)
          .inputs(this::passenger)
          .inputNames("age", "sex")
          .outputNames("survived")
          .percent();

  @Test
  void productsSumAndPercentAreShown() {
    DensePlot plot = laid(canvas, 520, 340);
    assertThat(labels(plot, DenseLabels.Kind.PRODUCT)).containsExactly("−0.37074", "0", "−0.11631");
    assertThat(labels(plot, DenseLabels.Kind.WEIGHT))
        .containsExactly("−0.016852", "0.704039", "−0.116309");
    DenseWords words = plot.words().orElseThrow();
    assertThat(words.totals(1, 0)).startsWith("−0.48705");
    assertThat(words.values(1, 0)).containsExactly("38 %");
    assertThat(words.given(0, 0)).isEqualTo("age");
    assertThat(plot.geometry().orElseThrow().isOpen(1)).isTrue();
    assertThat(plot.geometry().orElseThrow().isNamed(0)).isTrue();
    assertThat(spoken(plot)).isEqualTo("2 inputs, 1 output, 3 parameters; survived 38 %");
  }

  @Test
  void keysWalkItPieceByPieceAndTheArithmeticIsReadOut() {
    DensePlot plot = laid(canvas, 520, 340);
    assertThat(walked(plot, "RIGHT")).isEqualTo("age = 22: 22 × (−0.016852) = −0.370744");
    assertThat(walked(plot, "DOWN")).isEqualTo("sex = 0: 0 × 0.704039 = 0");
    assertThat(walked(plot, "RIGHT"))
        .isEqualTo(
            "survived: 22 × (−0.016852) + 0 × 0.704039 − 0.116309 = −0.370744 + 0 − 0.116309"
                + " = −0.487053; sigmoid 1 / (1 + e^0.487053) = 0.380588");
    assertThat(walked(plot, "RIGHT"))
        .isEqualTo("survived: sigmoid 1 / (1 + e^0.487053) = 0.380588");
    assertThat(walked(plot, "RIGHT")).isEqualTo("survived 38 %: 1 / (1 + e^0.487053) = 0.380588");
    assertThat(walked(plot, "RIGHT")).as("the last").startsWith("survived 38 %");
    walked(plot, "LEFT");
    walked(plot, "LEFT");
    assertThat(walked(plot, "LEFT")).startsWith("sex = 0");
  }

  @Test
  void pointingNamesEachPiece() {
    DensePlot plot = laid(canvas, 520, 340);
    JTextComponent caption = Houses.find(canvas, "dense.caption", JTextComponent.class);
    DenseGeometry place = plot.geometry().orElseThrow();
    double y = place.y(1, 0);
    mouse(plot, MouseEvent.MOUSE_MOVED, place.x(0), place.y(0, 0));
    assertThat(plot.lit()).contains(DenseMark.neuron(0, 0));
    assertThat(caption.getText()).isEqualTo("age = 22: 22 × (−0.016852) = −0.370744");
    mouse(plot, MouseEvent.MOUSE_MOVED, place.x(1), y);
    assertThat(caption.getText()).endsWith("= −0.487053");
    mouse(plot, MouseEvent.MOUSE_MOVED, place.activationLeft(1) + 4, y);
    assertThat(caption.getText()).endsWith("1 / (1 + e^0.487053) = 0.380588");
    mouse(plot, MouseEvent.MOUSE_MOVED, place.valueX(1), y);
    assertThat(caption.getText()).startsWith("survived 38 %");
    Rectangle2D weight = plot.labels().orElseThrow().all().get(0).bounds();
    mouse(plot, MouseEvent.MOUSE_MOVED, weight.getCenterX(), weight.getCenterY());
    assertThat(caption.getText())
        .isEqualTo("W₁,₁ = −0.016852: weight from age to survived; 22 × (−0.016852) = −0.370744");
  }

  @Test
  void steppingShowsOnlyWhatHasFlowed() {
    DensePlot plot = laid(canvas.steps(), 520, 340);
    JButton step = Houses.find(canvas, "dense.step", JButton.class);
    step.doClick();
    assertThat(labels(plot, DenseLabels.Kind.PRODUCT)).isEmpty();
    assertThat(labels(plot, DenseLabels.Kind.WEIGHT)).hasSize(3);
    assertThat(spoken(plot)).isEqualTo("Stage 1 of 4: the numbers go in");
    step.doClick();
    assertThat(labels(plot, DenseLabels.Kind.PRODUCT)).hasSize(3);
    assertThat(plot.words().orElseThrow().totals(1, 0)).isEmpty();
    step.doClick();
    assertThat(plot.words().orElseThrow().totals(1, 0)).isNotEmpty();
    assertThat(plot.words().orElseThrow().values(1, 0)).isEmpty();
    assertThat(spoken(plot)).isEqualTo("Stage 3 of 4: the products add up");
    step.doClick();
    assertThat(spoken(plot)).endsWith("survived 38 %");
    step.doClick();
    plot.removeNotify();
    assertThat(spoken(plot)).as("whoever comes back finds all of it").endsWith("survived 38 %");
  }

  @Test
  void anotherPassengerIsThereAtOnceWhereNobodyLooks() {
    DensePlot plot = laid(canvas.steps(), 520, 340);
    Houses.find(canvas, "dense.step", JButton.class).doClick();
    inputs = new double[] {14, 1};
    houses.area.setByHand(houses.area.get() + 1);
    houses.area.scope().settle(Cause.HAND);
    assertThat(plot.stages().isPlaying()).isFalse();
    assertThat(spoken(plot)).endsWith("survived 59 %");
  }

  @Test
  void enterAndClickOpenTheArithmeticOfAnyNeuron() {
    DensePlot plot = laid(canvas, 520, 340);
    walked(plot, "RIGHT");
    Houses.type(plot, "ENTER");
    assertThat(ids).as("an input has none").isEmpty();
    assertThat(plot.pinned()).contains(DenseMark.neuron(0, 0));
    walked(plot, "RIGHT");
    Houses.type(plot, "ENTER");
    assertThat(ids).containsExactly("dense.1.0");
    ArithmeticSheet sheet = (ArithmeticSheet) sheets.get(0);
    assertThat(sheet.getAccessibleContext().getAccessibleName())
        .isEqualTo("survived: how it comes about");
    assertThat(Houses.find(sheet, "sheet.formula", StyledText.class).plain().replace('\u00a0', ' '))
        .isEqualTo("22 × (−0.016852) + 0 × 0.704039 − 0.116309 = −0.487053");
    StyledText made = Houses.find(sheet, "sheet.made", StyledText.class);
    assertThat(made.plain())
        .as("the exponent is raised")
        .isEqualTo("1 / (1 + e0.487053) = 0.380588");
    assertThat(made.getAccessibleContext().getAccessibleName())
        .isEqualTo("1 / (1 + e^0.487053) = 0.380588");
    Component table = Houses.find(sheet, "worked-table", WorkedTable.class);
    assertThat(table.getAccessibleContext().getAccessibleDescription())
        .contains("product −0.370744")
        .contains("sum −0.487053");
    DenseGeometry place = plot.geometry().orElseThrow();
    for (double x : new double[] {place.x(1), place.valueX(1)}) {
      mouse(plot, MouseEvent.MOUSE_PRESSED, x, place.y(1, 0));
      mouse(plot, MouseEvent.MOUSE_RELEASED, x, place.y(1, 0));
    }
    assertThat(ids).hasSize(3).containsOnly("dense.1.0");
  }

  @Test
  void hiddenNeuronsOpenTheirsToo() {
    Parameters weights = Parameters.random(DEEP, 1);
    DenseCanvas deep =
        DenseCanvas.of(() -> DEEP)
            .style(DenseCanvas.Style.NEURON)
            .parameters(() -> weights)
            .inputs(this::passenger);
    DensePlot plot = laid(deep, 740, 440);
    plot.click(DenseMark.neuron(1, 2));
    assertThat(ids).containsExactly("dense.1.2");
    assertThat(Houses.find(sheets.get(0), "sheet.made", StyledText.class).plain())
        .startsWith("max(0, ");
    assertThat(plot.geometry().orElseThrow().isOpen(1)).isTrue();
    check(plot);
  }

  @ParameterizedTest
  @CsvSource({"520, 340", "320, 300", "740, 440", "1040, 680"})
  void nothingOverlapsOrLeavesThePicture(int width, int height) {
    check(laid(canvas, width, height));
  }

  @Test
  void articleStyleShowsItWithASquareForTheBias() {
    DensePlot plot = laid(canvas.style(DenseCanvas.Style.ARTICLE), 740, 440);
    assertThat(labels(plot, DenseLabels.Kind.ELLIPSE)).containsExactly("−0.016852", "0.704039");
    assertThat(plot.geometry().orElseThrow().square(1)).isPositive();
    check(plot);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void itPaintsTheFinishedCalculationInEveryTheme(Theme theme) {
    Theme.install(theme, 100);
    DensePlot plot = laid(canvas.steps(), 520, 340);
    BufferedImage image = new BufferedImage(520, 340, BufferedImage.TYPE_INT_ARGB);
    Graphics2D brush = image.createGraphics();
    canvas.printAll(brush);
    brush.dispose();
    DenseGeometry place = plot.geometry().orElseThrow();
    int x = (int) place.valueX(1);
    int y = (int) (place.y(1, 0) - place.radius(1) * 0.8) + plot.getY();
    assertThat(image.getRGB(x, y)).isEqualTo(Concept.PREDICTION.fill().getRGB());
    assertThat(plot.words().orElseThrow().values(1, 0)).containsExactly("38 %");
  }

  private double[] passenger() {
    houses.area.get();
    return inputs.clone();
  }

  private static void check(DensePlot plot) {
    DenseGeometry place = plot.geometry().orElseThrow();
    List<Rectangle2D> all = new ArrayList<>();
    for (int column = 0; column < place.net.columns(); column++) {
      double radius = place.radius(column);
      for (int row = 0; row < place.net.rows(column); row++) {
        boolean own = !place.net.isBias(column, row) && column > 0;
        double left = own ? place.in(column) : place.x(column) - radius;
        double wide = place.out(column, row) - left;
        all.add(new Rectangle2D.Double(left, place.y(column, row) - radius, wide, 2 * radius));
      }
    }
    plot.labels().orElseThrow().all().forEach(label -> all.add(label.bounds()));
    for (int i = 0; i < all.size(); i++) {
      assertThat(place.body.contains(all.get(i))).as("%s in %s", all.get(i), place.body).isTrue();
      for (int k = 0; k < i; k++) {
        assertThat(all.get(i).intersects(all.get(k))).as(all.get(i) + ", " + all.get(k)).isFalse();
      }
    }
  }

  private DensePlot laid(DenseCanvas part, int width, int height) {
    houses.page(Locale.ENGLISH);
    Texts texts = Texts.of(Lesson.class, Locale.ENGLISH);
    part.join(new PartContext(houses, texts, ids::add, this::open, null));
    Houses.lay(part, width, height);
    return Houses.find(part, "dense.plot", DensePlot.class);
  }

  private void open(String id, Function<Runnable, Sheet> opening) {
    ids.add(id);
    sheets.add(opening.apply(() -> {}));
  }

  private static List<String> labels(DensePlot plot, DenseLabels.Kind kind) {
    return plot.labels().orElseThrow().all().stream()
        .filter(label -> label.kind() == kind)
        .map(DenseLabels.Label::text)
        .toList();
  }

  private static String walked(DensePlot plot, String key) {
    Houses.type(plot, key);
    return spoken(plot);
  }

  private static String spoken(DensePlot plot) {
    return plot.getAccessibleContext().getAccessibleDescription();
  }

  private static void mouse(DensePlot plot, int id, double x, double y) {
    int button = id == MouseEvent.MOUSE_MOVED ? MouseEvent.NOBUTTON : MouseEvent.BUTTON1;
    plot.dispatchEvent(
        new MouseEvent(plot, id, 0, 0, (int) Math.round(x), (int) Math.round(y), 1, false, button));
  }
}
