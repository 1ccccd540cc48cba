package org.weightroom.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.observe.Cause;

/** How hands move the boundary. */
class DecisionMapHandsTest {
  private final FriendsHouses friend = FriendsHouses.trained();

  @Test
  void theMiddleMovesTheLineByTheBiasAlone() {
    Point2D from = on(0.5);
    Point2D to = new Point2D.Double(from.getX() + 30, from.getY() - 50);
    friend.press(from);
    friend.drag(new Point2D.Double(from.getX() + 5, from.getY()));
    friend.drag(to);
    assertTrue(boundary().ptLineDist(to) < 1, "the line is where the hand is");
    assertEquals(-1.03078, friend.model.weight1.get());
    assertEquals(0.96445, friend.model.weight2.get());
    assertTrue(friend.gestures().isEmpty(), "not settled before release");

    friend.release(to);
    assertEquals(1, friend.gestures().size());
    assertEquals(Cause.HAND, friend.gestures().get(0).cause());
    assertEquals(-1.03078, friend.model.weight1.get());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anEndTurnsTheLineAboutTheOther(boolean first) {
    Line2D ends = friend.canvas().handles().orElseThrow();
    Point2D grabbed = first ? ends.getP1() : ends.getP2();
    Point2D pivot = first ? ends.getP2() : ends.getP1();
    double steepness = friend.rule().steepness();
    Point2D to = new Point2D.Double(grabbed.getX(), grabbed.getY() + (first ? -120 : 140));
    friend.press(grabbed);
    friend.drag(to);
    assertTrue(boundary().ptLineDist(to) < 1, "it leads through the hand");
    assertTrue(boundary().ptLineDist(pivot) < 1, "and through the other end");
    assertEquals(steepness, friend.rule().steepness(), 0.002);
    assertTrue(friend.rule().weight2() > 0, "Good stays on its side");
    friend.release(to);
    assertEquals(1, friend.gestures().size());
    assertEquals(Set.of("weight1", "weight2", "bias"), friend.gestures().get(0).moved());
  }

  /** All the way round, Good stays at the same hand of who walks from the pivot to the hand. */
  @Test
  void aFullTurnComesBack() {
    friend.set(0.1, 1.5, 0); // nearly level
    Line2D ends = friend.canvas().handles().orElseThrow();
    friend.press(ends.getP2());
    Point2D pivot = ends.getP1();
    friend.drag(new Point2D.Double(pivot.getX(), pivot.getY() - 60));
    assertTrue(friend.rule().weight1() < -1.4, "straight up: Good is left");
    friend.drag(new Point2D.Double(pivot.getX(), pivot.getY() + 60));
    assertTrue(friend.rule().weight1() > 1.4, "straight down: Good is right");
    friend.drag(ends.getP2());
    assertEquals(0.1, friend.rule().weight1(), 0.01);
    assertEquals(1.5, friend.rule().weight2(), 0.01);
  }

  @Test
  void theLineStaysInThePlot() {
    friend.press(on(0.5));
    friend.drag(new Point2D.Double(-900, -900));
    friend.release(new Point2D.Double(-900, -900));
    assertTrue(friend.canvas().plan().boundary(friend.rule()).isPresent() || corner());
  }

  private boolean corner() {
    Point2D topLeft = friend.canvas().plan().scaled(friend.canvas().plan().plot().getLocation());
    return Math.abs(friend.rule().score(topLeft.getX(), topLeft.getY())) < 0.01;
  }

  @Test
  void aDragDrawsALineWhereThereIsNone() {
    FriendsHouses blank = FriendsHouses.untrained();
    Point2D from = blank.at(1300, 2.3);
    Point2D to = blank.at(3100, 4.1);
    blank.press(from);
    blank.drag(to);
    Line2D line = blank.canvas().plan().boundary(blank.rule()).orElseThrow();
    assertTrue(line.ptLineDist(from) < 1.5 && line.ptLineDist(to) < 1.5);
    assertEquals(DecisionDials.DRAWN, blank.rule().steepness(), 0.002);
    assertTrue(blank.rule().weight2() > 0, "Good is where more are right");
    assertTrue(
        blank.canvas().houses().right(blank.rule())
            > blank.canvas().houses().right(blank.rule().swapped()));
    blank.release(to);
    assertEquals(1, blank.gestures().size());
  }

  @Test
  void aClickLightsAHouseAndMovesNothing() {
    Point2D mark = friend.canvas().marks().place(5);
    friend.press(mark);
    friend.release(mark);
    assertEquals(5, friend.selection.selected().get());
    friend.press(mark);
    friend.release(mark);
    assertEquals(ExampleSelection.NONE, friend.selection.selected().get());
    assertTrue(friend.gestures().isEmpty());
  }

  @Test
  void aDragBesideTheLineMovesNothing() {
    friend.press(friend.at(2900, 2.2));
    friend.drag(friend.at(2000, 3.2));
    friend.release(friend.at(2000, 3.2));
    assertEquals(new DecisionRule(-1.03078, 0.96445, 0.98483), friend.rule());
    assertTrue(friend.gestures().isEmpty());
  }

  @Test
  void swappingIsOneGestureAndKeepsTheLine() {
    friend.set(-1.031, 0.964, 0.985);
    friend.swap().doClick();
    friend.model.scope().flush();
    assertEquals(new DecisionRule(1.031, -0.964, -0.985), friend.rule());
    assertEquals(1, friend.gestures().size());
    assertTrue(friend.spoken().startsWith("3 of 10 right."), friend.spoken());
  }

  @ParameterizedTest
  @CsvSource({KeyEvent.VK_UP + ", 1", KeyEvent.VK_DOWN + ", -1"})
  void upAndDownMoveTheLine(int code, int up) {
    Point2D before = on(0.5);
    friend.key(code);
    double risen = before.getY() - boundaryY(before.getX());
    assertEquals(-1.03078, friend.model.weight1.get());
    assertEquals(1, friend.gestures().size());
    assertTrue(risen * up > 1, "by " + risen);
    friend.set(1.03078, -0.96445, -0.98483); // Good below: up is up all the same
    double bias = friend.model.bias.get();
    friend.key(code);
    assertEquals(up, Math.signum(friend.model.bias.get() - bias));
    friend.keyDown(code, InputEvent.SHIFT_DOWN_MASK);
    assertEquals(
        up * 11 * DecisionKeys.SHIFT * friend.rule().steepness(),
        friend.model.bias.get() - bias,
        0.003);
  }

  @Test
  void leftAndRightTurnIt() {
    double steepness = friend.rule().steepness();
    Point2D middle = on(0.5);
    double slope = slope();
    friend.key(KeyEvent.VK_LEFT);
    assertTrue(slope() > slope, "counterclockwise");
    assertTrue(boundary().ptLineDist(middle) < 1);
    friend.key(KeyEvent.VK_RIGHT);
    friend.key(KeyEvent.VK_RIGHT);
    assertTrue(slope() < slope);
    assertEquals(steepness, friend.rule().steepness(), 0.004);
    assertEquals(3, friend.gestures().size());
  }

  @Test
  void heldKeysAreOneGesture() {
    friend.keyDown(KeyEvent.VK_UP, 0);
    friend.keyDown(KeyEvent.VK_UP, 0);
    friend.keyDown(KeyEvent.VK_LEFT, 0);
    friend.keyUp(KeyEvent.VK_UP);
    assertTrue(friend.gestures().isEmpty());
    friend.keyUp(KeyEvent.VK_LEFT);
    assertEquals(1, friend.gestures().size());
    friend.keyDown(KeyEvent.VK_UP, 0);
    friend.loseFocus();
    assertEquals(2, friend.gestures().size(), "leaving settles what is held");
  }

  @Test
  void keysLayALineWhereThereIsNone() {
    FriendsHouses blank = FriendsHouses.untrained();
    blank.key(KeyEvent.VK_LEFT);
    assertEquals(0, blank.rule().weight1());
    assertEquals(DecisionDials.DRAWN, Math.abs(blank.rule().weight2()), 1e-9);
    assertTrue(blank.canvas().plan().boundary(blank.rule()).isPresent());
    assertEquals(1, blank.gestures().size());
  }

  @Test
  void pageKeysWalkAlongTheHouses() {
    assertTrue(friend.stroke("PAGE_DOWN"));
    assertEquals(8, friend.selection.selected().get(), "the smallest house");
    friend.stroke("PAGE_DOWN");
    assertEquals(3, friend.selection.selected().get());
    friend.stroke("END");
    assertEquals(4, friend.selection.selected().get());
    assertEquals("House 5: Good 56 %, is Bad: wrong", friend.caption());
    friend.stroke("PAGE_UP");
    friend.stroke("HOME");
    assertEquals(8, friend.selection.selected().get());
    assertTrue(friend.gestures().isEmpty());
  }

  @Test
  void keysOfThePageStayThePages() {
    assertTrue(friend.keyDown(KeyEvent.VK_UP, 0).isConsumed());
    assertFalse(friend.keyDown(KeyEvent.VK_ENTER, InputEvent.CTRL_DOWN_MASK).isConsumed());
    assertFalse(friend.keyDown(KeyEvent.VK_F, 0).isConsumed(), "no bare letters");
    assertTrue(friend.canvas().isFocusable());
    assertTrue(friend.stroke("ESCAPE"));
  }

  @Test
  void hiddenNumbersDoNotMove() {
    friend.map.hideProperties(Set.of("weight1"));
    assertFalse(friend.swap().isVisible());
    assertTrue(friend.canvas().handles().isEmpty());
    friend.key(KeyEvent.VK_LEFT);
    assertTrue(friend.gestures().isEmpty());
    friend.key(KeyEvent.VK_UP);
    assertEquals(1, friend.gestures().size());
    friend.map.hideProperties(Set.of("bias"));
    friend.key(KeyEvent.VK_UP);
    friend.press(on(0.5));
    friend.drag(friend.at(1500, 4));
    friend.release(friend.at(1500, 4));
    assertEquals(1, friend.gestures().size());
  }

  @Test
  void aLockedNumberCannotBeTakenHoldOf() {
    friend.model.bias.lock();
    assertTrue(friend.canvas().handles().isEmpty());
    friend.press(on(0.5));
    friend.drag(friend.at(1500, 4));
    friend.release(friend.at(1500, 4));
    friend.swap().doClick();
    assertTrue(friend.gestures().isEmpty());
  }

  @Test
  void whatLeavesTheRangesShrinksTogether() {
    friend.set(-6, 6, 0);
    Line2D ends = friend.canvas().handles().orElseThrow();
    Point2D to = new Point2D.Double(ends.getX2() - 10, ends.getY1() - 40);
    friend.press(ends.getP2());
    friend.drag(to);
    assertTrue(boundary().ptLineDist(to) < 1, "the line is where the hand is");
    for (double number : List.of(friend.model.weight1.get(), friend.model.weight2.get())) {
      assertTrue(Math.abs(number) <= 6);
    }
  }

  private Line2D boundary() {
    return friend.canvas().plan().boundary(friend.rule()).orElseThrow();
  }

  private Point2D on(double share) {
    return DecisionPlan.along(boundary(), share);
  }

  private double slope() {
    return (boundary().getY1() - boundary().getY2()) / (boundary().getX2() - boundary().getX1());
  }

  private double boundaryY(double x) {
    Line2D line = boundary();
    double share = (x - line.getX1()) / (line.getX2() - line.getX1());
    return line.getY1() + share * (line.getY2() - line.getY1());
  }
}
