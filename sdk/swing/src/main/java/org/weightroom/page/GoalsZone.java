package org.weightroom.page;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.weightroom.challenge.Challenge;
import org.weightroom.control.PartContext;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Card;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** The big number with its attempts, the goals, and hints under the next goal. */
final class GoalsZone extends JPanel {
  private static final long serialVersionUID = 1L;

  private final transient PartContext own;
  private final JPanel numbers = new JPanel(new BorderLayout());
  private final List<GoalRow> rows = new ArrayList<>();
  private final JLabel count = Labels.muted("", Type.NOTE);
  private final JTextArea storyNote;
  private final StoryBody list = new StoryBody(0);
  private final StoryBody hints = new StoryBody(Space.M);
  private final JButton hint;
  private final @Nullable AttemptsRow attempts;
  private transient List<Object> shown = List.of();

  /**
   * Makes the zone.
   *
   * @param own of the student's own model, whose goals these are
   */
  GoalsZone(PartContext own) {
    super(new BorderLayout(0, Space.px(Space.L)));
    this.own = own;
    Texts texts = own.texts();
    LessonModel model = own.model();
    setBackground(Token.BACKGROUND.color());
    setName("goals");
    numbers.setOpaque(false);
    attempts = ScoreText.of(own).map(AttemptsRow::new).orElse(null);
    storyNote = Labels.wrapped(texts.text("goals.story-note"), Type.NOTE, Token.MUTED);
    hint = new JButton(texts.text("hint.give"));
    hint.setName("goals.hint");
    hint.addActionListener(event -> requestHint());
    hints.setName("goals.hints");
    hints.setBorder(Space.padding(Space.M, 0, Space.M, 0));
    model.challenges().forEach(challenge -> rows.add(new GoalRow(challenge, own)));
    add(numbers, BorderLayout.NORTH);
    if (!rows.isEmpty()) {
      add(goalsCard(texts), BorderLayout.CENTER);
      own.watch(this::update);
    }
  }

  /** Shows the numbers of the student's model, or of a step's copy; tries where their score is. */
  void show(LessonPanel panel, boolean ownModel) {
    numbers.removeAll();
    StoryBody stack = new StoryBody(Space.L);
    panel.readouts().forEach(stack::add);
    if (ownModel) {
      if (attempts != null && attempts.belongsTo(panel)) {
        stack.add(attempts);
      }
    } else if (!rows.isEmpty()) {
      stack.add(storyNote);
    }
    if (stack.getComponentCount() > 0) {
      Card card = new Card("numbers", new BorderLayout());
      card.setBorder(Space.padding(16, 18, 16, 18));
      card.add(stack);
      numbers.add(card);
    }
    numbers.setVisible(numbers.getComponentCount() > 0); // else its gap would stay
    numbers.revalidate();
    numbers.repaint();
  }

  /** Gives one more hint. */
  void requestHint() {
    own.model().deeds().requestHint();
    own.model().scope().flush();
    hints.revalidate();
    EventQueue.invokeLater(this::showNextGoalWithHint);
  }

  private void showNextGoalWithHint() {
    Rectangle both = hints.getBounds();
    rows.stream().filter(GoalRow::isNext).forEach(row -> both.add(row.getBounds()));
    list.scrollRectToVisible(both);
  }

  private Card goalsCard(Texts texts) {
    JPanel head = new JPanel(new MigLayout("insets 0 0 8 0, fillx", "[]push[]"));
    head.setOpaque(false);
    JLabel title = Labels.muted(texts.text("goals.title"), Type.CONTROL);
    title.setFont(Type.CONTROL.bold());
    head.add(title);
    count.setName("goals.count");
    head.add(count);
    JPanel ask = new JPanel(new MigLayout("insets 8 0 0 0"));
    ask.setOpaque(false);
    ask.add(hint);
    ask.setVisible(!own.model().hints().ids().isEmpty());
    rows.forEach(list::add);
    JScrollPane scroll = new JScrollPane(list);
    scroll.setBorder(null);
    scroll.setOpaque(false);
    scroll.getViewport().setOpaque(false);
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    Card card = new Card("goals.card", new BorderLayout());
    card.setBorder(Space.padding(14, 18, 14, 18));
    card.add(head, BorderLayout.NORTH);
    card.add(scroll);
    card.add(ask, BorderLayout.PAGE_END);
    return card;
  }

  private void update() {
    LessonModel model = own.model();
    Optional<Challenge> next = Challenge.next(model.challenges());
    long solved = model.challenges().stream().filter(Challenge::isSolved).count();
    count.setText(own.texts().text("goals.count", "solved", solved, "all", rows.size()));
    rows.forEach(row -> row.update(next.orElse(null)));
    List<String> given = model.hints().given();
    int all = model.hints().ids().size();
    boolean more = given.size() < all && next.isPresent();
    if (!more && hint.isFocusOwner()) {
      hint.transferFocusBackward(); // the next stop would be the way out of the lesson
    }
    hint.setEnabled(more);
    hint.setText(own.texts().text(given.isEmpty() ? "hint.give" : "hint.more"));
    List<Object> state = List.of(given, next.map(Challenge::id));
    if (!state.equals(shown)) { // a number in a goal may change at every frame
      shown = state;
      showHints(given, all, next);
      list.revalidate();
      repaint();
    }
  }

  private void showHints(List<String> given, int all, Optional<Challenge> next) {
    list.remove(hints);
    if (given.isEmpty() || next.isEmpty()) {
      return;
    }
    hints.removeAll();
    String id = given.get(given.size() - 1);
    hints.add(
        Labels.muted(
            own.texts().text("hint.position", "hint", given.size(), "hints", all), Type.NOTE));
    hints.add(Labels.wrapped(own.texts().text("hint." + id), Type.CONTROL, Token.TEXT));
    list.add(hints, 1 + own.model().challenges().indexOf(next.get()));
    hints.applyComponentOrientation(getComponentOrientation());
  }
}
