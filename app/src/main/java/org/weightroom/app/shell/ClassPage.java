package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.classroom.ClassPicture;
import org.weightroom.app.classroom.Pupil;
import org.weightroom.app.log.Standing;
import org.weightroom.control.Stack;
import org.weightroom.control.WrapLayout;
import org.weightroom.theme.Card;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** The class at a glance: tiles with numbers, and students by goals of one lesson. */
final class ClassPage extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int USUAL = 900;
  private static final int SEARCH = 170;
  private static final String TABLE = "table";
  private static final String TALLY = "tally";
  private static final String NOBODY = "nobody";

  /** What the page asks of its screen. */
  interface Host {
    /** Opens a student's page. */
    void open(Pupil pupil);

    /** Shows the printed report of the class, of these students. */
    void print(List<Pupil> pupils);
  }

  private final transient ClassView view;
  private final transient ClassWords words;
  private final Map<ClassFilter, ClassTile> tiles = new EnumMap<>(ClassFilter.class);
  private final JComboBox<String> lessons = new JComboBox<>();
  private final JToggleButton predictions = new JToggleButton();
  private final JLabel status = Labels.muted("", Type.NOTE);
  private final JLabel nobody = Labels.muted("", Type.STORY);
  private final JPanel body = new JPanel(new CardLayout());
  private final ClassTable table;
  private final ClassTally tally;
  private transient ClassPicture picture = ClassPicture.NONE;
  private transient Runnable comes = () -> {};
  private transient Runnable goes = () -> {};
  private boolean filling;

  ClassPage(ClassView view, ClassWords words, Host host) {
    super(new BorderLayout());
    this.view = view;
    this.words = words;
    this.table = new ClassTable(view.names(), words, view.student(), host::open);
    this.tally = new ClassTally(words);
    setName("class");
    setOpaque(false);
    FillScroll content = new FillScroll();
    content.setBorder(Space.padding(Space.L, Space.L, Space.L, Space.L));
    JPanel top = new JPanel(new Stack(USUAL, Space.L));
    top.setOpaque(false);
    top.add(tiles());
    top.add(controls(host));
    content.add(top, BorderLayout.PAGE_START);
    content.add(card());
    content.add(legend(), BorderLayout.PAGE_END);
    add(FillScroll.pane(content));
  }

  /** Shows what the folder tells now. */
  void show(ClassPicture now) {
    picture = now;
    view.names().know(now);
    fillLessons();
    refresh();
  }

  /** Runs something whenever the page comes into a window, and when it goes. */
  void whenShown(Runnable comes, Runnable goes) {
    this.comes = comes;
    this.goes = goes;
  }

  @Override
  public void addNotify() {
    super.addNotify();
    comes.run();
  }

  @Override
  public void removeNotify() {
    super.removeNotify();
    goes.run();
  }

  private JComponent tiles() {
    JPanel row = new JPanel(new TileRow());
    row.setOpaque(false);
    for (ClassFilter filter : ClassFilter.values()) {
      if (filter != ClassFilter.ALL) {
        ClassTile tile = new ClassTile(filter, words.text("class.tile." + filter.id()));
        tile.addActionListener(
            e -> {
              view.filter(tile.isSelected() ? filter : ClassFilter.ALL);
              refresh();
            });
        tiles.put(filter, tile);
        row.add(tile);
      }
    }
    return row;
  }

  private JComponent controls(Host host) {
    JPanel row = new JPanel(new WrapLayout(Space.px(Space.M), Space.px(Space.M)));
    row.setOpaque(false);
    lessons.setName("class.lesson");
    lessons.getAccessibleContext().setAccessibleName(words.text("class.lesson"));
    lessons.setRenderer(new LessonName());
    lessons.addActionListener(
        e -> {
          if (!filling && lessons.getSelectedItem() instanceof String id) {
            view.lesson(id);
            refresh();
          }
        });
    row.add(lessons);
    row.add(search());
    Styles.chip(predictions);
    predictions.setText(words.text("class.predictions"));
    predictions.setName("class.predictions");
    predictions.setSelected(view.predictions());
    predictions.addActionListener(
        e -> {
          view.predictions(predictions.isSelected());
          refresh();
        });
    row.add(predictions);
    JCheckBox hide = new JCheckBox(words.text("class.hide-names"), view.names().areHidden());
    hide.setName("class.hide-names");
    hide.setOpaque(false);
    hide.addActionListener(
        e -> {
          view.names().hide(hide.isSelected());
          refresh();
        });
    row.add(Heights.ofControl(hide));
    JButton print = new JButton(words.text("class.print"));
    print.setName("class.print");
    print.addActionListener(e -> host.print(shown()));
    row.add(print);
    status.setName("class.status");
    row.add(Heights.ofControl(status));
    return row;
  }

  private JTextField search() {
    JTextField field = new JTextField(view.query());
    Styles.search(field, words.text("class.search"));
    field.setName("class.search");
    field.getAccessibleContext().setAccessibleName(words.text("class.search"));
    field.setPreferredSize(new Dimension(Space.px(SEARCH), Space.px(Space.CONTROL)));
    field
        .getDocument()
        .addDocumentListener(
            new DocumentListener() {
              @Override
              public void insertUpdate(DocumentEvent e) {
                changed();
              }

              @Override
              public void removeUpdate(DocumentEvent e) {
                changed();
              }

              @Override
              public void changedUpdate(DocumentEvent e) {
                // Attributes only: plain text has none.
              }

              private void changed() {
                view.query(field.getText());
                refresh();
              }
            });
    return field;
  }

  private JComponent card() {
    JPanel room = new JPanel(new BorderLayout());
    room.setOpaque(false);
    room.setBorder(Space.padding(Space.L, 0, 0, 0));
    Card card = new Card("class.card", new BorderLayout());
    card.setBorder(Space.padding(Space.S, Space.S, Space.S, Space.S));
    body.setOpaque(false);
    body.add(TableManners.scroll(table), TABLE);
    body.add(Scroll.around(tally, Token.SURFACE), TALLY);
    nobody.setHorizontalAlignment(SwingConstants.CENTER);
    nobody.setName("class.nobody");
    body.add(nobody, NOBODY);
    card.add(body);
    table.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent e) {
            card.scrollRectToVisible(new Rectangle(card.getSize())); // where the page scrolls
          }
        });
    room.add(card);
    return room;
  }

  private JComponent legend() {
    JPanel row = new JPanel(new WrapLayout(Space.px(Space.XL), Space.px(Space.S)));
    row.setOpaque(false);
    row.setBorder(Space.padding(Space.M, Space.S, 0, 0));
    for (Standing.How how : Standing.How.values()) {
      JLabel sign = Labels.muted(words.how(how), Type.NOTE);
      sign.setIcon(ClassCell.icon(how));
      sign.setIconTextGap(Space.px(6));
      row.add(sign);
    }
    return row;
  }

  private void fillLessons() {
    List<String> now = picture.lessons();
    String chosen =
        view.lesson().filter(now::contains).orElseGet(() -> now.isEmpty() ? "" : now.get(0));
    view.lesson(chosen);
    List<String> sorted = now.stream().sorted(Comparator.comparing(words::lesson)).toList();
    filling = true;
    boolean same = lessons.getItemCount() == sorted.size();
    for (int i = 0; same && i < sorted.size(); i++) {
      same = lessons.getItemAt(i).equals(sorted.get(i));
    }
    if (!same && !lessons.isPopupVisible()) {
      lessons.setModel(new DefaultComboBoxModel<>(sorted.toArray(new String[0])));
    }
    lessons.setSelectedItem(chosen);
    lessons.setEnabled(!sorted.isEmpty());
    filling = false;
  }

  private String lesson() {
    return view.lesson().orElse("");
  }

  private List<Pupil> shown() {
    String wanted = view.query().toLowerCase(words.texts().locale()).strip();
    return view.names().inOrder(picture.pupils()).stream()
        .filter(pupil -> view.filter().takes(pupil, lesson()))
        .filter(
            pupil ->
                view.names()
                    .of(pupil.name(), words.texts())
                    .toLowerCase(words.texts().locale())
                    .contains(wanted))
        .toList();
  }

  private void refresh() {
    String lesson = lesson();
    tiles.forEach((filter, tile) -> show(filter, tile, lesson));
    List<Pupil> shown = shown();
    table.show(shown, lesson, picture.goals(lesson));
    tally.show(picture.predictions(lesson), lesson);
    String page = view.predictions() ? TALLY : shown.isEmpty() ? NOBODY : TABLE;
    nobody.setText(
        words.text(picture.pupils().isEmpty() ? "class.nobody" : "class.nobody.filtered"));
    ((CardLayout) body.getLayout()).show(body, page);
    status.setText(status(shown.size()));
    status.setForeground((picture.isReachable() ? Token.MUTED : Token.WARNING).color());
    status.revalidate();
  }

  private String status(int shown) {
    if (!picture.isReachable()) {
      return words.text("class.status.unreachable");
    }
    if (picture.unread() > 0) {
      return words.text("class.status.reading", "count", words.number(picture.unread()));
    }
    return words.text(
        "class.status.shown",
        "shown",
        words.number(shown),
        "all",
        words.number(picture.pupils().size()));
  }

  private void show(ClassFilter filter, ClassTile tile, String lesson) {
    int count = picture.count(pupil -> filter.takes(pupil, lesson));
    String number = words.number(count);
    String spoken =
        words.text(
            "class.tile." + filter.id() + ".spoken",
            "count",
            number,
            "expected",
            words.number(picture.expected()));
    boolean here = filter == ClassFilter.HERE;
    String shown =
        here
            ? words.text(
                "class.tile.of", "count", number, "expected", words.number(picture.expected()))
            : number;
    boolean calls = count > 0 && filter != ClassFilter.HERE && filter != ClassFilter.DONE;
    tile.setSelected(view.filter() == filter);
    tile.show(shown, spoken, calls);
  }

  /** A lesson by its title. */
  private final class LessonName extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1L;

    @Override
    public Component getListCellRendererComponent(
        JList<?> list, @Nullable Object value, int index, boolean chosen, boolean focus) {
      String title =
          Optional.ofNullable(value)
              .map(id -> words.lesson(id.toString()))
              .orElse(words.text("class.lesson.none"));
      return super.getListCellRendererComponent(list, title, index, chosen, focus);
    }
  }
}
