package org.weightroom.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.lesson.Texts;
import org.weightroom.nn.Softmax;
import org.weightroom.page.LessonPage;
import org.weightroom.theme.Space;
import org.weightroom.theme.Theme;

@ExtendWith(OnEventThread.class)
class SoftmaxWorkTest {
  private static final double[] MANY =
      IntStream.range(0, 99).mapToDouble(i -> (i * 37 % 50) / 10.0).toArray();

  private Scores model = new Scores(2, 4);
  private SoftmaxWork work = model.joined(SoftmaxWork.of(model.scores), 520, 440);

  private void open(Locale locale, int width, int height, double... start) {
    model = new Scores(start);
    work = model.joined(SoftmaxWork.of(model.scores), locale, width, height);
  }

  private SoftmaxTable table() {
    return Houses.find(work, "softmax.table", SoftmaxTable.class);
  }

  private String spoken() {
    return table().getAccessibleContext().getAccessibleDescription();
  }

  private String caption() {
    return Houses.find(work, "softmax.caption", StyledText.class).plain();
  }

  private StyledText note() {
    return Houses.find(work, "softmax.note", StyledText.class);
  }

  private static SoftmaxCells cells(Double... scores) {
    return new SoftmaxCells(
        SoftmaxNumbers.of(List.of(scores)), Texts.of(LessonPage.class, Locale.ENGLISH));
  }

  private static List<String> row(SoftmaxCells cells, int row) {
    return IntStream.range(0, cells.columns()).mapToObj(c -> cells.cell(row, c)).toList();
  }

  @ParameterizedTest
  @CsvSource({"1, 100", "2, 100", "5, 100", "99, 100", "5, 200", "5, 150"})
  void eachScoreStandsOnTheLineOfItsExponential(int count, int scale) {
    Theme.install(Theme.LIGHT, scale);
    try {
      for (int width : new int[] {Space.px(520), Space.px(300)}) {
        open(Locale.ENGLISH, width, Space.px(500), Arrays.copyOf(MANY, count));
        ScoresEditor editor = model.joined(ScoresEditor.of(model.scores), width, Space.px(500));
        for (int i = 0; i < Math.min(count, 8); i++) {
          Component field = Houses.find(editor, "scores.field" + (i + 1), Component.class);
          double middle =
              SwingUtilities.convertRectangle(field.getParent(), field.getBounds(), editor)
                  .getCenterY();
          assertThat(table().grid().row(i).getCenterY()).isCloseTo(middle, offset(1.0));
        }
      }
    } finally {
      Theme.install(Theme.LIGHT, 100);
    }
  }

  @Test
  void theArticlesScoresCanBeCheckedByHand() {
    SoftmaxCells cells = cells(2.0, 4.0);
    assertThat(row(cells, 0)).containsExactly("score 1", "2", "7.39", "0.12", "11.9 %");
    assertThat(row(cells, 1)).containsExactly("score 2", "4", "54.60", "0.88", "88.1 %");
    assertThat(cells.total(0, SoftmaxCells.EXPONENTIAL)).isEqualTo("61.99");
    assertThat(cells.total(0, SoftmaxCells.SHARE)).isEqualTo("1.00");
    assertThat(cells.numbers().shares().get(0)).isEqualTo(Softmax.of(2, 4)[0]);
  }

  @ParameterizedTest
  @CsvSource({
    "'1', '1.00'",
    "'1,1', '0.50 0.50'",
    "'5,10', '0.01 0.99'",
    "'-1,0,1', '0.09 0.24 0.67'",
    "'1,2,4', '0.04 0.11 0.84'",
    "'1000,1001', '0.27 0.73'",
    "'-1000,-1001', '0.73 0.27'",
    "'-1000000,1000000', '0.00 1.00'"
  })
  void sharesHaveTwoDecimals(String scores, String shares) {
    SoftmaxCells cells =
        cells(Arrays.stream(scores.split(",")).map(Double::valueOf).toArray(Double[]::new));
    List<String> shown =
        IntStream.range(0, cells.rows())
            .mapToObj(row -> cells.cell(row, SoftmaxCells.SHARE))
            .toList();
    assertThat(String.join(" ", shown)).isEqualTo(shares);
    assertThat(cells.numbers().sum()).isFinite().isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 20, 'z'", "0, 20.5, 'z − 20.5'", "1000, 1001, 'z − 1,001'",
    "-1000, -7, 'z + 7'", "-9, -4, 'z'", "0, 1000000, 'z − 1,000,000'"
  })
  void whatIsTooBigOrTooSmallIsShifted(double one, double other, String power) {
    SoftmaxCells cells = cells(one, other);
    assertThat(cells.power()).isEqualTo(power);
    assertThat(cells.header(SoftmaxCells.EXPONENTIAL)).isEqualTo("e to the power of " + power);
  }

  @Test
  void aShiftIsExplained() {
    assertThat(note().isVisible()).isFalse();
    model.put(1000, 1001);
    assertThat(note().isVisible()).isTrue();
    assertThat(note().plain())
        .isEqualTo(
            "Only differences between scores count. So the largest, 1,001, is taken from each"
                + " first: no share changes.");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, '50.0 %'",
    "-30, 0, '< 0.1 %'",
    "30, 0, '> 99.9 %'",
    "0, 1e6, '0 %'",
    "1e6, 0, '100 %'"
  })
  void percentsAreNeverRoundedToNothingOrAll(double one, double other, String percent) {
    assertThat(cells(one, other).cell(0, SoftmaxCells.PERCENT)).isEqualTo(percent);
  }

  @Test
  void theTableIsReadOut() {
    assertThat(table().getAccessibleContext().getAccessibleName())
        .isEqualTo("From scores to shares");
    assertThat(spoken())
        .isEqualTo(
            "score 1, z 2, e to the power of z 7.39, ÷ sum 0.12, percent 11.9 %; "
                + "score 2, z 4, e to the power of z 54.60, ÷ sum 0.88, percent 88.1 %; "
                + "sum e to the power of z 61.99, ÷ sum 1.00, percent 100 %");
    model.put(MANY);
    assertThat(spoken()).startsWith("99 scores; the largest share is score 28 with");
  }

  @Test
  void keysShowAndSpeakAllDigits() {
    assertThat(caption()).isEqualTo("Choose a row to see all its digits.");
    Houses.type(table(), "DOWN");
    assertThat(caption())
        .isEqualTo("score 1: 7.38905609893065 ÷ 61.98720613207489 = 0.11920292202211755");
    assertThat(spoken())
        .isEqualTo(
            "score 1, 2: e to the power of 2 is 7.38905609893065. Divided by the sum"
                + " 61.98720613207489 it is 0.11920292202211755, 11.9 %.");
    Houses.type(table(), "END");
    assertThat(caption()).startsWith("score 2: ");
    Houses.type(table(), "ESCAPE");
    assertThat(caption()).isEqualTo("Choose a row to see all its digits.");
  }

  @Test
  void thePointerShowsAllDigits() {
    move(Space.px(26 + 10));
    assertThat(caption()).startsWith("score 1: ");
    move(2);
    assertThat(caption()).as("the header").startsWith("Choose");
    move(table().grid().row(1).y + 2);
    assertThat(caption()).startsWith("score 2: ");
    model.put(7);
    assertThat(caption()).as("its row is gone").startsWith("Choose");
  }

  private void move(int y) {
    table().dispatchEvent(new MouseEvent(table(), MouseEvent.MOUSE_MOVED, 0, 0, 20, y, 0, false));
  }

  @Test
  void barsAreAsLongAsTheirShares() {
    SoftmaxGrid grid = table().grid();
    assertThat(grid.isBeside()).isTrue();
    assertThat(grid.bar(1).getWidth() / grid.track(1).getWidth()).isCloseTo(0.880797, offset(1e-6));
    Rectangle2D first = grid.track(0);
    assertThat(grid.row(0).contains(first)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 100, 350, 440",
    "DARK, 100, 350, 250",
    "COLOUR_BLIND_SAFE, 200, 350, 250",
    "HIGH_CONTRAST, 100, 800, 440"
  })
  void ninetyNineScoresLayOutAndScroll(Theme theme, int percent, int width, int height) {
    Theme.install(theme, percent);
    open(Locale.ENGLISH, Space.px(width), Space.px(height), MANY);
    JScrollPane pane = (JScrollPane) SwingUtilities.getAncestorOfClass(JScrollPane.class, table());
    assertThat(table().getHeight()).isGreaterThan(pane.getViewport().getHeight());
    assertThat(table().getWidth()).isEqualTo(pane.getViewport().getWidth());
    assertThat(table().getVisibleRect().height)
        .isGreaterThan(2 * SoftmaxGrid.headHeight() + 2 * SoftmaxGrid.rowHeight());
    for (Component part : work.getComponents()) {
      assertThat(part.isVisible() && part.getY() + part.getHeight() > work.getHeight()).isFalse();
    }
    Houses.type(table(), "END");
    var seen = table().getVisibleRect();
    var last = table().grid().row(98);
    assertThat(last.y + last.height)
        .as("above the sums")
        .isLessThanOrEqualTo(seen.y + seen.height - SoftmaxGrid.headHeight());
    paint();
  }

  @Test
  void numbersThatAreTooWideShrinkInsteadOfBeingCut() {
    open(Locale.ENGLISH, 240, 250, -1e6, 1e6, 999_999.99);
    assertThat(table().grid().isBeside()).isFalse();
    assertThat(inkAtRightEdge()).isFalse();
  }

  @Test
  void theTableIsNotMirrored() {
    open(Locale.forLanguageTag("ar-XB"), 520, 440, 2, 4);
    assertThat(table().grid().track(0).getX()).isGreaterThan(200);
    assertThat(table().getParent().getComponentOrientation().isLeftToRight()).isTrue();
    Houses.type(table(), "DOWN");
    assertThat(caption())
        .endsWith(
            ": \u2066\u20667.38905609893065\u2069 ÷ \u206661.98720613207489\u2069"
                + " = \u20660.11920292202211755\u2069\u2069");
  }

  private boolean inkAtRightEdge() {
    BufferedImage image = paint();
    int paper = image.getRGB(image.getWidth() - 1, 2);
    return IntStream.range(0, SoftmaxGrid.headHeight() - 2)
        .anyMatch(y -> image.getRGB(image.getWidth() - 1, y) != paper);
  }

  private BufferedImage paint() {
    BufferedImage image =
        new BufferedImage(work.getWidth(), work.getHeight(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D brush = image.createGraphics();
    work.paint(brush);
    brush.dispose();
    return image;
  }
}
