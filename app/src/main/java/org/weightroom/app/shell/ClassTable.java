package org.weightroom.app.shell;

import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.table.TableColumn;
import org.weightroom.app.classroom.Pupil;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/** Students by goals of one lesson: a row each; Enter or two clicks open a student. */
final class ClassTable extends JTable {
  private static final long serialVersionUID = 1L;

  /** What the component is called. */
  static final String NAME = "class.table";

  private static final int ROW = 32;
  private static final int STUDENT = 136;
  private static final int STATE = 164;
  private static final int GOAL = 117;
  private static final int SEEN = 74;
  private static final int SMALLEST_ROWS = 5;

  private final transient ClassNames names;
  private final transient ClassWords words;
  private final TableGridModel grid = new TableGridModel();
  private final transient Optional<String> first;
  private transient List<Pupil> pupils = List.of();
  private String lesson = "";

  /**
   * Makes a table without rows.
   *
   * @param first who is selected first, if they are there
   * @param open opens a student
   */
  ClassTable(ClassNames names, ClassWords words, Optional<String> first, Consumer<Pupil> open) {
    this.names = names;
    this.first = first;
    this.words = words;
    setModel(grid);
    setName(NAME);
    getAccessibleContext().setAccessibleName(words.text(NAME));
    TableManners.dress(this, ROW);
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setCellSelectionEnabled(true);
    getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "open");
    getActionMap()
        .put(
            "open",
            new AbstractAction() {
              private static final long serialVersionUID = 1L;

              @Override
              public void actionPerformed(ActionEvent e) {
                selected().ifPresent(open);
              }
            });
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent e) {
            if (e.getClickCount() == 2 && rowAtPoint(e.getPoint()) >= 0) {
              selected().ifPresent(open);
            }
          }
        });
  }

  /** The student whose row is selected. */
  Optional<Pupil> selected() {
    int row = getSelectedRow();
    return row < 0 || row >= pupils.size() ? Optional.empty() : Optional.of(pupils.get(row));
  }

  /** Shows these students; the selection stays with its student. */
  void show(List<Pupil> now, String lessonId, List<String> goals) {
    Optional<String> before = selected().map(Pupil::name).or(() -> first);
    int column = getSelectedColumn();
    pupils = now;
    List<String> titles = new ArrayList<>();
    titles.add(words.text("class.column.student"));
    titles.add(words.text("class.column.now"));
    goals.forEach(goal -> titles.add(words.goal(lessonId, goal)));
    titles.add(words.text("class.column.seen"));
    List<List<ClassCell>> rows = new ArrayList<>();
    for (Pupil pupil : now) {
      List<ClassCell> row = new ArrayList<>();
      row.add(ClassCell.of(names.of(pupil.name(), words.texts()), Token.TEXT));
      row.add(ClassCell.state(pupil, lessonId, words));
      goals.forEach(goal -> row.add(ClassCell.goal(pupil, lessonId, goal, words)));
      row.add(ClassCell.of(pupil.seen().map(words::moment).orElse(""), Token.MUTED));
      rows.add(row);
    }
    boolean same = grid.titles().equals(titles) && lesson.equals(lessonId);
    lesson = lessonId;
    grid.show(titles, rows, same);
    if (!same) {
      size(goals.size());
    }
    for (int row = 0; row < now.size(); row++) {
      if (before.filter(now.get(row).name()::equals).isPresent()) {
        changeSelection(row, Math.max(0, Math.min(column, titles.size() - 1)), false, false);
      }
    }
    if (getSelectedRow() < 0 && !now.isEmpty()) {
      changeSelection(0, 0, false, false);
    }
  }

  private void size(int goals) {
    width(0, STUDENT);
    width(1, STATE);
    for (int i = 0; i < goals; i++) {
      width(2 + i, GOAL);
    }
    width(2 + goals, SEEN);
    TableManners.wrapHead(this);
  }

  private void width(int column, int design) {
    TableColumn shown = getColumnModel().getColumn(column);
    shown.setMinWidth(Space.px(design));
    shown.setPreferredWidth(Space.px(design));
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return getParent() != null && narrowest() <= getParent().getWidth();
  }

  private int narrowest() {
    int width = 0;
    for (int i = 0; i < getColumnCount(); i++) {
      width += getColumnModel().getColumn(i).getMinWidth();
    }
    return width;
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(narrowest(), super.getPreferredSize().height);
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return new Dimension(narrowest(), SMALLEST_ROWS * getRowHeight());
  }
}
