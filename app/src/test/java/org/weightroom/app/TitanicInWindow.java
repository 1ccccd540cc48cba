package org.weightroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.data.TableCell;

/** A student in chapter 5, in the real window: where things are. */
abstract class TitanicInWindow extends TrainingInWindow {
  static final String CURVE = "curve.sigmoid";
  static final String NETWORK = "dense.plot";
  static final String EIGHT = "eight.rows";
  static final String ALL = "passengers.rows";
  static final String SEARCH = "passengers.search";
  static final String MISSED = "confusion.false-negative";
  static final String SWEEP = "sweep.plot";
  static final List<String> FEATURES =
      List.of("age", "sex", "class", "siblings-spouses", "parents-children", "fare", "port");
  static final int SECOND = 1;
  static final int YOU = 8;

  TitanicInWindow() {
    super("titanic");
  }

  // ---- helpers ---------------------------------------------------------------------------------

  /** Where x is on the sigmoid's chart, as two presses tell. */
  final class Scale {
    private final JComponent chart = component(CURVE, JComponent.class);
    private final int low = chart.getWidth() / 3;
    private final int high = chart.getWidth() * 2 / 3;
    private final double atLow = pressed(low);
    private final double atHigh = pressed(high);

    private double pressed(int x) {
      robot.click(chart, new Point(x, chart.getHeight() / 2));
      double at = number("sigmoid-input");
      undo();
      return at;
    }

    void drag(double from, double to) {
      robot.pressMouse(chart, at(from), MouseButton.LEFT_BUTTON);
      robot.moveMouse(chart, at((from + to) / 2));
      robot.moveMouse(chart, at(to));
      robot.releaseMouse(MouseButton.LEFT_BUTTON);
      robot.waitForIdle();
    }

    private Point at(double x) {
      double share = (x - atLow) / (atHigh - atLow);
      return new Point((int) Math.round(low + share * (high - low)), chart.getHeight() / 2);
    }
  }

  /** The robot need not wait until nothing goes on any more. */
  final void whileItRuns() {
    robot.settings().idleTimeout(200);
  }

  final void click(String button) {
    robot.click(component(button, AbstractButton.class));
  }

  final void whenItRests() {
    robot.settings().idleTimeout(10_000);
  }

  final void open(String page) {
    window.toggleButton("page." + page).click();
    await("its page", () -> edt(() -> window.toggleButton("page." + page).target().isSelected()));
  }

  final void hover(int row) {
    JTable rows = table(EIGHT);
    Rectangle cell = edt(() -> rows.getCellRect(row, 0, false));
    robot.moveMouse(rows, new Point(cell.x + cell.width / 2, cell.y + cell.height / 2));
    robot.waitForIdle();
  }

  /** Moves the pointer off the table. */
  final void leave() {
    robot.moveMouse(component("goals.hint", JComponent.class));
    robot.waitForIdle();
  }

  static TableCell cell(int row) {
    return TableCell.row(row).column(0);
  }

  final JTable table(String name) {
    return component(name, JTable.class);
  }

  /** The texts of a row as they are seen. */
  final List<String> row(String table, int row) {
    JTable rows = table(table);
    return edt(
        () ->
            IntStream.range(0, rows.getColumnCount())
                .mapToObj(column -> text(rows, row, column))
                .toList());
  }

  static String text(JTable rows, int row, int column) {
    Component shown = rows.prepareRenderer(rows.getCellRenderer(row, column), row, column);
    return ((JLabel) shown).getText();
  }

  final List<String> column(int column) {
    JTable rows = table(ALL);
    return edt(
        () ->
            IntStream.range(0, rows.getRowCount())
                .mapToObj(row -> String.valueOf(rows.getValueAt(row, column)))
                .toList());
  }

  /** All known ages in order, then 177 gaps. */
  static void assertSorted(List<String> ages, boolean up) {
    List<Double> known = ages.subList(0, 714).stream().map(Double::valueOf).toList();
    Comparator<Double> order = up ? Comparator.naturalOrder() : Comparator.reverseOrder();
    assertThat(known).isSortedAccordingTo(order);
    assertThat(ages.subList(714, 891)).containsOnly("");
  }

  final void requireRows(int count) {
    window.label("passengers.count").requireText(count + " of 891 rows");
    assertThat(isShowing(ALL)).isEqualTo(count > 0);
  }

  final List<String> chosen() {
    return FEATURES.stream()
        .filter(id -> edt(() -> component("chip.features." + id, JToggleButton.class).isSelected()))
        .toList();
  }

  /** Right of the 291 held out, as it is read out. */
  final int heldOut() {
    return Integer.parseInt(
        spoken("readout.held-out-right").replaceAll("(?s)^\\D*(\\d+).*$", "$1"));
  }

  /** How many networks of a comparison are trained, as its caption tells. */
  final int compared() {
    String caption = edt(component("caption", JTextArea.class)::getText);
    return caption.matches("\\d+ of .*") ? Integer.parseInt(caption.replaceAll(" of .*", "")) : 0;
  }

  static boolean isAlive(String thread) {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(each -> thread.equals(each.getName()));
  }
}
