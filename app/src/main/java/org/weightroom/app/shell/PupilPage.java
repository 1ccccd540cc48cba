package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.classroom.Pupil;
import org.weightroom.app.log.Entry;
import org.weightroom.app.log.Standing;
import org.weightroom.app.log.Standing.Reached;
import org.weightroom.app.log.Standings;
import org.weightroom.app.log.StudentLog;
import org.weightroom.app.log.StudentLog.Verdict;
import org.weightroom.app.log.Weave;
import org.weightroom.control.WrapLayout;
import org.weightroom.theme.Card;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** A student in one lesson: how far, how, and everything that was done, line by line. */
final class PupilPage extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int ROW = 28;
  private static final int ICON = 14;

  /** What the page asks of its screen. */
  interface Host {
    /** Another lesson was chosen. */
    void choose(String lesson);

    /** Back to the class. */
    void back();

    /** Whether the student themselves looks. */
    boolean isOwn();

    /** Shows the printed report of the student. */
    void print();

    /** Opens the lesson's page where a log's last session led. */
    void replay(String lesson, StudentLog log);
  }

  private final transient Pupil pupil;
  private final String problem;
  private final transient ClassWords words;
  private final transient Host host;
  private final JComboBox<String> lessons;
  private final JButton replay;
  private final Column facts = new Column();
  private final JScrollPane factsPane = Scroll.around(facts, Token.SURFACE);
  private final TableGridModel lines = new TableGridModel();
  private final JTable table = new JTable(lines);
  private transient List<StudentLog> logs = List.of();

  /**
   * Makes the page.
   *
   * @param name what the student is called here
   * @param problem what is wrong with a log; empty if nothing is
   * @param lesson the lesson that shows first
   */
  PupilPage(Pupil pupil, String name, String problem, String lesson, ClassWords words, Host host) {
    super(new BorderLayout());
    this.pupil = pupil;
    this.problem = problem;
    this.words = words;
    this.host = host;
    setName("pupil");
    setOpaque(false);
    getAccessibleContext().setAccessibleName(name);
    lessons = new JComboBox<>(pupil.lessons().keySet().toArray(new String[0]));
    replay = new JButton(words.text("pupil.replay"));
    JPanel both = new JPanel(new SideBySide());
    both.setOpaque(false);
    both.setBorder(Space.padding(0, Space.L, Space.L, Space.L));
    both.add(factsCard());
    both.add(linesCard());
    FillScroll content = new FillScroll();
    content.add(bar(lesson), BorderLayout.PAGE_START);
    content.add(both);
    add(FillScroll.pane(content));
    Escape.on(this, host::back);
    refresh();
  }

  /** Shows what the logs tell. */
  void show(List<StudentLog> read) {
    logs = read;
    refresh();
  }

  private JComponent bar(String lesson) {
    JPanel bar = new JPanel(new WrapLayout(Space.px(Space.M), Space.px(Space.M)));
    bar.setOpaque(false);
    bar.setBorder(Space.padding(Space.L, Space.L, Space.L, Space.L));
    JButton back = new JButton(words.text(host.isOwn() ? "progress.back" : "pupil.back"));
    back.setName("pupil.back");
    back.addActionListener(e -> host.back());
    bar.add(back);
    lessons.setName("pupil.lesson");
    lessons.getAccessibleContext().setAccessibleName(words.text("class.lesson"));
    lessons.setRenderer(new LessonName());
    lessons.setSelectedItem(lesson);
    lessons.addActionListener(
        e -> {
          host.choose(lesson());
          refresh();
        });
    bar.add(lessons);
    replay.setName("pupil.replay");
    replay.addActionListener(e -> latest().ifPresent(log -> host.replay(lesson(), log)));
    replay.setVisible(!host.isOwn()); // who wants to go on opens the lesson
    bar.add(replay);
    JButton print = new JButton(words.text("pupil.print"));
    print.setName("pupil.print");
    print.addActionListener(e -> host.print());
    bar.add(print);
    ClassCell verdict = ClassCell.verdict(pupil.verdict(), words);
    JLabel sign = Labels.plain(verdict.words(), Type.CONTROL);
    sign.setName("pupil.verdict");
    sign.setIcon(verdict.icon().orElse(null));
    sign.setForeground(verdict.color().color());
    sign.setIconTextGap(Space.px(6));
    sign.setVisible(!host.isOwn() || pupil.verdict() != Verdict.CHAINED);
    bar.add(Heights.ofControl(sign));
    return bar;
  }

  private JComponent factsCard() {
    Card card = new Card("pupil.facts", new BorderLayout());
    card.add(factsPane);
    return card;
  }

  private JComponent linesCard() {
    Card card = new Card("pupil.lines", new BorderLayout());
    card.setBorder(Space.padding(Space.S, Space.S, Space.S, Space.S));
    table.setName("pupil.timeline");
    table.getAccessibleContext().setAccessibleName(words.text("pupil.timeline"));
    TableManners.dress(table, ROW);
    table.setCellSelectionEnabled(true);
    table
        .getInputMap(JTable.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
        .remove(KeyStroke.getKeyStroke("ESCAPE"));
    table.setAutoResizeMode(JTable.AUTO_RESIZE_SUBSEQUENT_COLUMNS);
    JScrollPane scroll = TableManners.scroll(table);
    card.add(scroll);
    return card;
  }

  private String lesson() {
    return lessons.getSelectedItem() instanceof String id ? id : "";
  }

  /** The log in which the lesson was last played. */
  private Optional<StudentLog> latest() {
    return logs.stream()
        .filter(log -> log.entries().stream().anyMatch(line -> line.lesson().equals(lesson())))
        .max(Comparator.comparing(log -> log.entries().get(log.entries().size() - 1).at()));
  }

  private void refresh() {
    String lesson = lesson();
    List<Entry> entries = Weave.of(logs.stream().map(StudentLog::entries).toList());
    Timeline timeline = new Timeline(words, lesson);
    lines.show(timeline.titles(), timeline.rows(entries), lines.getColumnCount() > 0);
    TableManners.widths(table, 92, 260, 76, 190);
    TableManners.keep(table, 0);
    TableManners.keep(table, 2);
    Optional<Standing> standing =
        logs.isEmpty() || host.isOwn()
            ? pupil.in(lesson)
            : Optional.ofNullable(new Standings().addAll(entries).byLesson().get(lesson));
    facts.removeAll();
    if (pupil.verdict() != Verdict.CHAINED) {
      facts.add(0, Labels.wrapped(problem, Type.CONTROL, Token.DANGER));
    }
    standing.ifPresentOrElse(
        this::add, () -> facts.add(0, Wrapped.muted(words.text("report.nothing"), Type.STORY)));
    replay.setEnabled(latest().isPresent() && words.item(lesson).isPresent());
    facts.applyComponentOrientation(getComponentOrientation());
    facts.revalidate();
    facts.repaint();
    SwingUtilities.invokeLater(() -> factsPane.getVerticalScrollBar().setValue(0));
  }

  private void add(Standing standing) {
    String lesson = standing.lesson();
    facts.add(Space.M, Wrapped.bold(words.lesson(lesson), Type.CARD_TITLE));
    facts.add(
        Space.S,
        Wrapped.muted(new Reports(words, new ClassNames()).summary(standing), Type.CONTROL));
    facts.add(Space.XL, Wrapped.bold(words.text("pupil.goals"), Type.CONTROL));
    for (String goal : standing.goals()) {
      facts.add(Space.M, goal(standing, goal));
    }
    if (!standing.predictions().isEmpty()) {
      facts.add(Space.XL, Wrapped.bold(words.text("class.predictions"), Type.CONTROL));
      standing
          .predictions()
          .forEach(
              (card, option) -> {
                facts.add(Space.M, Wrapped.plain(words.card(lesson, card), Type.CONTROL));
                facts.add(2, Wrapped.muted(words.option(lesson, card, option), Type.CONTROL));
              });
    }
    if (!standing.reflection().isBlank()) {
      facts.add(
          Space.XL,
          Wrapped.bold(
              words.text(host.isOwn() ? "progress.sentence" : "pupil.sentence"), Type.CONTROL));
      facts.add(Space.M, Wrapped.plain(standing.reflection(), Type.STORY));
    }
  }

  private JComponent goal(Standing standing, String goal) {
    Optional<Reached> reached = Optional.ofNullable(standing.reached().get(goal));
    JLabel sign =
        new JLabel(
            reached.map(to -> ClassCell.icon(to.how())).orElse(Icons.of(Icons.Kind.RING, ICON)));
    sign.setVerticalAlignment(JLabel.TOP);
    Column text = new Column();
    text.add(0, Wrapped.plain(words.goal(standing.lesson(), goal), Type.CONTROL));
    text.add(
        2,
        Wrapped.muted(
            reached
                .map(
                    to ->
                        words.text(
                            "pupil.reached",
                            "how",
                            words.how(to.how()),
                            "time",
                            words.moment(to.at()),
                            "try",
                            words.number(to.gesture())))
                .orElse(words.text("class.goal.open")),
            Type.NOTE));
    return new Beside(Space.M, sign, text);
  }

  /** A lesson by its title. */
  private final class LessonName extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1L;

    @Override
    public Component getListCellRendererComponent(
        JList<?> list, @Nullable Object value, int index, boolean chosen, boolean focus) {
      String title =
          value == null ? words.text("class.lesson.none") : words.lesson(value.toString());
      return super.getListCellRendererComponent(list, title, index, chosen, focus);
    }
  }
}
