package org.weightroom.chart;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.weightroom.data.Dataset;
import org.weightroom.data.Scaling;
import org.weightroom.nn.Accuracy;
import org.weightroom.nn.Loss;
import org.weightroom.theme.ClassTint;
import org.weightroom.theme.Colors;
import org.weightroom.theme.Theme;
import org.weightroom.theme.Token;

/** What the decision map shows and says. */
class DecisionMapTest {

  @AfterEach
  void back() {
    Theme.install(Theme.LIGHT, 100);
  }

  /** Chapter 4: trained from zero it ends at 7 of 10 with cross-entropy 0.5412. */
  @Test
  void theTrainedLineGetsSevenOfTen() {
    FriendsHouses friend = FriendsHouses.trained();
    DecisionHouses houses = friend.canvas().houses();
    assertEquals(7, houses.right(friend.rule()));
    Dataset scaled = Scaling.standard(FriendsHouses.HOUSES).scaled(FriendsHouses.HOUSES);
    assertEquals(
        0.5412,
        Loss.CROSS_ENTROPY.ofExamples(
            e -> friend.rule().probability(e.feature(0), e.feature(1)), scaled),
        5e-5);
    assertEquals(
        new Accuracy(7, 10),
        Accuracy.of(e -> friend.rule().probability(e.feature(0), e.feature(1)), scaled));
    assertTrue(friend.spoken().startsWith("7 of 10 right. House 1: "), friend.spoken());
    assertTrue(
        friend.spoken().contains("House 7: area 1,534, bathrooms 3. Good 80 %, is Bad: wrong."),
        friend.spoken());
    assertEquals(10, friend.spoken().split("House ").length - 1);
    assertEquals("The map", friend.canvas().getAccessibleContext().getAccessibleName());
  }

  @Test
  void placesOfTheScreenAreStandardised() {
    FriendsHouses friend = FriendsHouses.trained();
    DecisionPlan plan = friend.canvas().plan();
    Scaling scaling = Scaling.standard(FriendsHouses.HOUSES);
    Point2D scaled = plan.scaled(friend.at(2104, 3));
    assertEquals(scaling.scaled(0, 2104), scaled.getX(), 1e-9);
    assertEquals(scaling.scaled(1, 3), scaled.getY(), 1e-9);
    assertEquals(0, plan.toScreen(scaled).distance(friend.at(2104, 3)), 1e-9);
    assertTrue(plan.boundary(friend.rule()).isPresent());
    plan.boundary(friend.rule())
        .ifPresent(
            line -> {
              for (double share : new double[] {0, 0.3, 1}) {
                Point2D on = plan.scaled(DecisionPlan.along(line, share));
                assertEquals(0.5, friend.rule().probability(on.getX(), on.getY()), 1e-9);
              }
            });
    Point2D quarter =
        plan.scaled(plan.contour(friend.rule(), DecisionPainter.LN_3).orElseThrow().getP1());
    assertEquals(0.75, friend.rule().probability(quarter.getX(), quarter.getY()), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"100", "200"})
  void whereItIsLowTheWordsStandBesideTheMap(int percent) {
    FriendsHouses friend =
        FriendsHouses.make(Theme.LIGHT, percent, 640 * percent / 100, 115 * percent / 100);
    assertEquals(friend.map.getHeight(), friend.canvas().getHeight());
    int plot = friend.canvas().plan().plot().height;
    assertTrue(plot >= 75 * percent / 100, "plot of " + plot);
    JButton swap = friend.swap();
    assertTrue(swap.getX() >= friend.canvas().getX() + friend.canvas().getWidth());
    assertTrue(swap.getY() + swap.getHeight() <= friend.map.getHeight(), "all of it is seen");
  }

  @Test
  void thePointerReadsThePercent() {
    FriendsHouses friend = FriendsHouses.trained();
    assertEquals("drag", friend.caption());
    friend.move(friend.at(2000, 2.5));
    assertEquals("Good 40 %; area 2,002, bathrooms 2.5", friend.caption());
    friend.move(friend.canvas().marks().place(6));
    assertEquals("House 7: Good 80 %, is Bad: wrong", friend.caption());
    friend.exit();
    assertEquals("drag", friend.caption());
    friend.selection.selected().set(0);
    friend.model.scope().flush();
    assertEquals("House 1: Good 56 %, is Good: right", friend.caption());
  }

  @Test
  void withoutWeightsThereIsNoBoundary() {
    FriendsHouses friend = FriendsHouses.untrained();
    assertEquals("no boundary", friend.caption());
    assertEquals(Optional.empty(), friend.canvas().handles());
    assertFalse(friend.swap().isEnabled());
    assertFalse(friend.find("legend.boundary").isVisible());
    assertTrue(friend.spoken().startsWith("7 of 10 right."), "a half counts as Good");
    friend.set(1, 1, 9.9);
    assertEquals("away", friend.caption());
    assertTrue(friend.swap().isEnabled());
    friend.set(1, 1, 0);
    assertEquals("drag", friend.caption());
    assertTrue(friend.find("legend.boundary").isVisible());
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void regionsAndMarksArePainted(Theme theme) {
    FriendsHouses friend = FriendsHouses.make(theme, 100, 440, 440).set(-5, 5, 0);
    assertTrue(isNear(ClassTint.POSITIVE.region(1).getRGB(), friend.pixel(friend.at(1300, 4.2))));
    assertTrue(isNear(ClassTint.NEGATIVE.region(1).getRGB(), friend.pixel(friend.at(2900, 2.2))));
    DecisionMarks marks = friend.canvas().marks();
    for (int i = 0; i < 10; i++) {
      Point2D at = marks.place(i);
      Point2D inside = new Point2D.Double(at.getX() - 5, at.getY() + 4);
      ClassTint tint = friend.canvas().houses().isGood(i) ? ClassTint.POSITIVE : ClassTint.NEGATIVE;
      if (friend.canvas().handles().orElseThrow().ptSegDist(at) > 20) {
        assertEquals(tint.color().getRGB(), friend.pixel(inside), "house " + (i + 1));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void wordsAndLettersRead(Theme theme) {
    Theme.install(theme, 100);
    for (ClassTint tint : ClassTint.values()) {
      assertTrue(Colors.contrast(Token.SURFACE.color(), tint.color()) >= 4.5, tint + " letter");
      assertTrue(Colors.contrast(Token.TEXT.color(), tint.region(1)) >= 4.5, tint + " line");
    }
  }

  @Test
  void onlyTheWrongWearACross() {
    FriendsHouses friend = FriendsHouses.trained();
    Point2D wrong = friend.canvas().marks().place(6);
    Point2D badge = new Point2D.Double(wrong.getX() + 8, wrong.getY() - 12);
    assertEquals(Token.DANGER.color().getRGB(), friend.pixel(badge));
    assertTrue(friend.find("legend.wrong").isVisible());
    friend.set(-1.03078, 0.96445, -6);
    assertNotEquals(Token.DANGER.color().getRGB(), friend.pixel(badge));
  }

  @Test
  void noMarkCoversAnother() {
    FriendsHouses friend = FriendsHouses.of(FriendsHouses.HOUSES.with(1985, 4, 0));
    DecisionMarks marks = friend.canvas().marks();
    for (int i = 0; i < 11; i++) {
      for (int j = 0; j < i; j++) {
        assertTrue(marks.place(i).distance(marks.place(j)) >= 17.9, i + " and " + j);
      }
      assertEquals(i, marks.at(marks.place(i)).orElseThrow());
    }
    assertEquals(friend.at(1985, 4), marks.place(5), "the first stays where it is");
    assertEquals(18, marks.place(10).distance(marks.place(5)), 1e-3);
  }

  @ParameterizedTest
  @CsvSource({
    "1e300, -1e300, 1e300",
    "-1.7e308, 1.7e308, 1.7e308",
    "1e-320, 0, 5",
    "0, 1e300, 0",
    "0, 0, -1e300",
    "5e-324, 5e-324, 0",
    "1e300, 1, -1e-300",
  })
  void wildNumbersAreSurvived(double weight1, double weight2, double bias) {
    FriendsHouses friend = FriendsHouses.untrained().set(weight1, weight2, bias);
    assertDoesNotThrow(friend::picture);
    IntStream.range(0, 10)
        .mapToDouble(i -> friend.canvas().scene().probabilities().get(i))
        .forEach(p -> assertTrue(p >= 0 && p <= 1, "a probability, not " + p));
    for (double to : new double[] {2.2, 3.9}) {
      friend.press(friend.at(2200, 3));
      friend.drag(friend.at(1700, to));
      friend.release(friend.at(1700, to));
    }
    friend
        .canvas()
        .handles()
        .ifPresent(
            ends -> {
              friend.press(ends.getP2());
              friend.drag(friend.at(2900, 3.5));
              friend.release(friend.at(2900, 3.5));
            });
    for (int code = KeyEvent.VK_LEFT; code <= KeyEvent.VK_DOWN; code++) {
      friend.key(code);
    }
    friend.swap().doClick();
    friend.model.scope().flush();
    assertDoesNotThrow(friend::picture);
  }

  @Test
  void anySizeAndAnyDataCanBeShown() {
    Dataset none = Dataset.of("area", "bathrooms", "label");
    for (Dataset data : new Dataset[] {none, none.with(5, 5, 1), none.with(1e308, -1e308, 0)}) {
      FriendsHouses friend = FriendsHouses.of(data).set(1, 1, 0);
      for (int size : new int[] {0, 1, 30, 120, 260}) {
        friend.resize(size, size);
        friend.stroke("END");
        friend.key(KeyEvent.VK_LEFT);
        if (size > 0) {
          assertDoesNotThrow(friend::picture);
        }
      }
    }
    assertThrows(
        IllegalArgumentException.class, () -> FriendsHouses.of(Dataset.of("area", "label")));
  }

  @Test
  void isNotMirrored() {
    FriendsHouses friend = FriendsHouses.trained();
    Point2D before = friend.canvas().marks().place(0);
    int swapAt = friend.swap().getX();
    friend.mirror();
    assertEquals(before, friend.canvas().marks().place(0));
    assertTrue(friend.swap().getX() < swapAt, "but the row above is");
    BufferedImage picture = friend.picture();
    assertEquals(440, picture.getWidth());
  }

  @Test
  void theLegendGoesWhereItIsLow() {
    FriendsHouses friend = FriendsHouses.trained();
    assertTrue(friend.find("legend.good").getParent().isVisible());
    friend.resize(300, 200);
    assertFalse(friend.find("legend.good").getParent().isVisible());
  }

  private static boolean isNear(int one, int other) {
    return IntStream.of(0, 8, 16)
        .allMatch(shift -> Math.abs((one >> shift & 255) - (other >> shift & 255)) <= 3);
  }
}
