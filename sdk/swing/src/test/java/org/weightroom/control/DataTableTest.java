package org.weightroom.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.SortOrder;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.theme.Space;
import org.weightroom.theme.Theme;

@ExtendWith(OnEventThread.class)
class DataTableTest {
  private static final int NAME = 0;
  private static final int AGE = 2;
  private static final int CHANCE = 3;

  private People people;
  private DataTable table;

  @BeforeEach
  void open() {
    people = new People();
    table = people.joined(people.table().hover(), Locale.ENGLISH, 700);
  }

  @AfterEach
  void usualScale() {
    Theme.install(Theme.LIGHT, 100);
  }

  @Test
  void cellsAreShownInTheReadersWords() {
    assertEquals(List.of("Zoë", "female", "30.0", "0"), shown(0));
    assertEquals(List.of("adam", "male", "—", "10"), shown(1));
    assertEquals(List.of("Émile", "—", "—", "40"), shown(4));
    table = people.joined(people.table(), Locale.GERMAN, 700);
    assertEquals("4,5", shown(2).get(AGE));
  }

  @Test
  void gapsAreSpokenAndStayLastInBothDirections() {
    assertEquals("missing", cell(1, AGE).getAccessibleName());
    assertEquals("4.5", cell(2, AGE).getAccessibleName());
    rows().sorter().toggleSortOrder(AGE);
    assertEquals(List.of(2, 0, 3, 1, 4), order());
    rows().sorter().toggleSortOrder(AGE);
    assertEquals(List.of(0, 3, 2, 1, 4), order());
    rows().sorter().toggleSortOrder(AGE);
    assertEquals(List.of(0, 1, 2, 3, 4), order());
  }

  @Test
  void theArrowOfTheOrderHasRoomBesideEveryName() {
    for (int i = 0; i < rows().getColumnCount(); i++) {
      rows().sorter().toggleSortOrder(i);
      TableColumn column = rows().getColumnModel().getColumn(i);
      Component head =
          column
              .getHeaderRenderer()
              .getTableCellRendererComponent(rows(), column.getHeaderValue(), false, false, -1, i);
      assertTrue(head.getPreferredSize().width <= column.getMinWidth(), "column " + i);
    }
  }

  @Test
  void inAWindowItHasNoFrameEither() {
    rows().addNotify(); // gives the pane around it a border where that has none of its own
    Insets frame = find("people.scroll", JScrollPane.class).getInsets();
    assertEquals(new Insets(0, 0, 0, 0), frame);
  }

  @Test
  void eachOfThreeQuickClicksOnANameTurnsTheOrder() {
    JTableHeader head = rows().getTableHeader();
    Rectangle name = head.getHeaderRect(AGE);
    List<SortOrder> turns = new ArrayList<>();
    for (int count = 1; count <= 3; count++) {
      head.dispatchEvent(
          new MouseEvent(
              head,
              MouseEvent.MOUSE_CLICKED,
              0,
              0,
              (int) name.getCenterX(),
              (int) name.getCenterY(),
              count,
              false,
              MouseEvent.BUTTON1));
      turns.add(rows().sorter().order(AGE));
    }

    assertEquals(List.of(SortOrder.ASCENDING, SortOrder.DESCENDING, SortOrder.UNSORTED), turns);
  }

  @Test
  void wordsAreSortedAsInADictionary() {
    rows().sorter().toggleSortOrder(NAME);
    assertEquals(List.of(1, 2, 4, 3, 0), order());
  }

  @Test
  void filtersCombineAndAreCounted() {
    assertEquals("5 of 5 rows", count());
    press("filter.women");
    assertEquals(List.of(0, 3), order());
    assertEquals("2 of 5 rows", count());
    press("filter.likely");
    assertEquals(List.of(), order());
    assertEquals("0 of 5 rows", count());
    assertTrue(find("people.clear", Component.class).getParent().isVisible());
    press("people.clear");
    assertEquals(5, order().size());
    assertFalse(find("people.clear", Component.class).getParent().isVisible());
    assertFalse(find("filter.women", AbstractButton.class).isSelected());
  }

  @Test
  void aSearchTakesNoNoteOfCaseAccentsAndOrder() {
    search("emi");
    assertEquals(List.of(4), order());
    search(" ZOE  fem ");
    assertEquals(List.of(0), order());
    search("male");
    assertEquals(List.of(0, 1, 2, 3), order());
    search("30");
    assertEquals(List.of(), order());
    Houses.type(find("people.search", JTextField.class), "ESCAPE");
    assertEquals(5, order().size());
  }

  @Test
  void cellsAndFiltersFollowTheModel() {
    press("filter.likely");
    assertEquals(List.of(4), order());
    people.put(5);
    assertEquals(List.of(3, 4), order());
    assertEquals("35", shown(3).get(CHANCE));
    rows().sorter().toggleSortOrder(CHANCE);
    people.put(20);
    assertEquals(List.of(4, 3), order());
    assertEquals("2 of 5 rows", count());
  }

  @Test
  void paintingAndSortingComputeNothing() {
    people.computed = 0;
    rows().sorter().toggleSortOrder(CHANCE);
    press("filter.women");
    var image = new java.awt.image.BufferedImage(700, 300, 1);
    table.printAll(image.createGraphics());
    assertEquals(0, people.computed);
    people.put(7);
    assertEquals(2 * 5, people.computed);
  }

  @Test
  void selectionGoesBothWaysInAnyOrder() {
    rows().sorter().toggleSortOrder(AGE);
    rows().sorter().toggleSortOrder(AGE);
    rows().changeSelection(2, 0, false, false);
    assertEquals(2, people.selected.get());
    people.select(4);
    assertEquals(4, rows().getSelectedRow());
    rows().sorter().toggleSortOrder(AGE);
    assertEquals(4, people.selected.get());
    rows().changeSelection(4, 0, true, false);
    assertEquals(-1, people.selected.get());
  }

  @Test
  void whatAFilterHidesStaysSelected() {
    people.select(1);
    press("filter.women");
    assertEquals(-1, rows().getSelectedRow());
    assertEquals(1, people.selected.get());
    press("filter.women");
    assertEquals(1, rows().getSelectedRow());
    people.put(50);
    assertEquals(1, rows().getSelectedRow());
  }

  @Test
  void pointingShowsAndAClickKeeps() {
    people.select(1);
    point(3);
    assertEquals(3, people.selected.get());
    people.scope().flush();
    assertEquals(1, rows().getSelectedRow());
    leave();
    assertEquals(1, people.selected.get());
    point(2);
    people.scope().flush();
    rows().changeSelection(2, 0, false, false);
    leave();
    assertEquals(2, people.selected.get());
    people.scope().flush();
    assertEquals(2, rows().getSelectedRow());
  }

  @Test
  void withoutHoverThePointerSelectsNothing() {
    table = people.joined(people.table(), Locale.ENGLISH, 700);
    point(3);
    assertEquals(-1, people.selected.get());
  }

  @Test
  void keysWalkAndSort() {
    Houses.type(rows(), "END");
    assertEquals(4, people.selected.get());
    Houses.type(rows(), "UP");
    assertEquals(3, people.selected.get());
    Houses.type(rows(), "HOME");
    assertEquals(0, people.selected.get());
    Houses.type(rows(), "ENTER");
    assertEquals(0, people.selected.get());
    IntStream.range(0, 3).forEach(i -> Houses.type(rows(), "RIGHT"));
    Houses.type(rows(), "SPACE");
    Houses.type(rows(), "SPACE");
    assertEquals(List.of(4, 3, 2, 1, 0), order());
    assertTrue(
        rows()
            .getAccessibleContext()
            .getAccessibleDescription()
            .startsWith("Sorted by chance in %, largest first. Up and down "));
    assertFalse(
        rows().areFocusTraversalKeysSet(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS), "Tab leaves");
  }

  @Test
  void everythingHasANameForAScreenReader() {
    assertEquals("People on board", rows().getAccessibleContext().getAccessibleName());
    assertEquals("Search", named("people.search"));
    assertEquals("Women", named("filter.women"));
    assertEquals("Clear the filters", named("people.clear"));
    assertEquals("5 of 5 rows", named("people.count"));
    DataTable plain = DataTable.of("other", 1).text("name", i -> "x");
    table = people.joined(plain, Locale.ENGLISH, 300);
    assertEquals(
        "Data", find("other.rows", DataRows.class).getAccessibleContext().getAccessibleName());
  }

  @ParameterizedTest
  @CsvSource({"en, 100, 700", "en-XA, 100, 360", "ar-XB, 100, 700", "en-XA, 200, 800"})
  void nothingIsCutOrOutside(String language, int scale, int width) {
    Theme.install(Theme.LIGHT, scale);
    table = people.joined(people.table(), Locale.forLanguageTag(language), width);
    Scores.resize(table, width, table.getPreferredSize().height);
    for (int column = 0; column < rows().getColumnCount(); column++) {
      var shown = rows().getColumnModel().getColumn(column);
      Component head =
          shown
              .getHeaderRenderer()
              .getTableCellRendererComponent(
                  rows(), shown.getHeaderValue(), false, false, -1, column);
      assertTrue(shown.getWidth() >= head.getPreferredSize().width, "header " + column);
      for (int row = 0; row < 5; row++) {
        Component cell = rows().prepareRenderer(rows().getCellRenderer(row, column), row, column);
        assertTrue(shown.getWidth() >= cell.getPreferredSize().width, row + ", " + column);
      }
    }
    for (String name : List.of("filter.women", "filter.likely", "people.search", "people.count")) {
      Component part = find(name, Component.class);
      assertTrue(part.getWidth() >= part.getPreferredSize().width, name);
      assertTrue(new Rectangle(part.getParent().getSize()).contains(part.getBounds()), name);
    }
    Component pane = find("people.scroll", Component.class);
    int wanted = rows().getTableHeader().getHeight() + 5 * Space.px(26);
    assertTrue(pane.getHeight() >= wanted, pane.getHeight() + " for " + wanted);
  }

  @Test
  void manyRowsScrollInAFewRowsOfHeight() {
    DataTable many =
        DataTable.of("people", 891)
            .text("name", i -> "Passenger " + i)
            .number("age", i -> OptionalDouble.of(i), 0);
    table = people.joined(many, Locale.ENGLISH, 700);
    assertEquals(10 * 26, table.getPreferredSize().height - rows().getTableHeader().getHeight());
    assertTrue(rows().getComponentCount() <= 1, "no components for rows");
    Houses.type(rows(), "END");
    assertTrue(rows().getVisibleRect().contains(rows().getCellRect(890, 0, true)));
    assertNotEquals(0, rows().getVisibleRect().y);
  }

  private DataRows rows() {
    return find("people.rows", DataRows.class);
  }

  private <C extends Component> C find(String name, Class<C> type) {
    return Houses.find(table, name, type);
  }

  private String named(String name) {
    return find(name, Component.class).getAccessibleContext().getAccessibleName();
  }

  private List<Integer> order() {
    return IntStream.range(0, rows().getRowCount())
        .mapToObj(rows()::convertRowIndexToModel)
        .toList();
  }

  private List<String> shown(int person) {
    DataCells cells = (DataCells) rows().getModel();
    return IntStream.range(0, 4).mapToObj(i -> cells.cell(person, i).shown()).toList();
  }

  private AccessibleContext cell(int row, int column) {
    return rows()
        .prepareRenderer(rows().getCellRenderer(row, column), row, column)
        .getAccessibleContext();
  }

  private String count() {
    return find("people.count", JLabel.class).getText();
  }

  private void press(String name) {
    find(name, AbstractButton.class).doClick(0);
  }

  private void search(String text) {
    find("people.search", JTextField.class).setText(text);
  }

  private void point(int row) {
    Rectangle cell = rows().getCellRect(row, 0, true);
    mouse(MouseEvent.MOUSE_MOVED, cell.x + 5, cell.y + 5);
  }

  private void leave() {
    mouse(MouseEvent.MOUSE_EXITED, -5, -5);
  }

  private void mouse(int id, int x, int y) {
    rows().dispatchEvent(new MouseEvent(rows(), id, 0, 0, x, y, 0, false));
  }
}
