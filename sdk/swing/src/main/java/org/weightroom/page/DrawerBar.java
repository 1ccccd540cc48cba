package org.weightroom.page;

import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.weightroom.control.PartContext;
import org.weightroom.observe.Watcher;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Type;

/** The bar of a narrow page: it opens the story and the goals, and keeps the score in sight. */
final class DrawerBar extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int ICON = 16;

  private final JToggleButton story = new JToggleButton();
  private final JToggleButton goals = new JToggleButton();
  private final JPanel middle = new JPanel(new MigLayout("insets 0, hidemode 3"));
  private final JLabel score = Labels.bold("", Type.CONTROL);
  private transient Watcher watcher;

  DrawerBar(PartContext own, Runnable toggleStory, Runnable toggleGoals) {
    super(new MigLayout("insets 0, fill", "[]push[]push[]12[]"));
    setOpaque(false);
    setName("drawers");
    dress(story, "drawers.story", Icons.Kind.STORY, toggleStory, own);
    dress(goals, "drawers.goals", Icons.Kind.GOALS, toggleGoals, own);
    score.setName("drawers.score");
    middle.setOpaque(false);
    add(story);
    add(middle);
    add(score);
    add(goals);
    watcher = showScore(own);
  }

  /** Shows which drawer is open, and where the story stands. */
  void show(boolean storyOpen, boolean goalsOpen, String storyText, boolean hasStory) {
    story.setSelected(storyOpen);
    goals.setSelected(goalsOpen);
    story.setText(storyText);
    story.setVisible(hasStory);
  }

  /** Keeps the score of another panel's model in sight, and offers its pictures. */
  void join(LessonPanel shown) {
    watcher.close();
    watcher = showScore(shown.context());
    offer(shown);
  }

  /** Offers the pictures of the page that shows, and the score where it belongs there. */
  void offer(LessonPanel shown) {
    middle.removeAll();
    middle.add(shown.chooser());
    ScoreText.of(shown.context()).ifPresent(text -> score.setVisible(text.belongsTo(shown)));
  }

  private Watcher showScore(PartContext context) {
    return context.watch(() -> ScoreText.of(context).ifPresent(this::showScore));
  }

  private void showScore(ScoreText text) {
    PartContext context = text.context();
    score.setText(context.name(text.attempts().score()) + " " + text.now());
    context
        .concept(text.attempts().score())
        .ifPresent(concept -> score.setForeground(concept.text()));
  }

  private static void dress(
      JToggleButton button, String key, Icons.Kind icon, Runnable toggle, PartContext own) {
    button.setName(key);
    button.setText(own.texts().text(key));
    button.setIcon(Icons.of(icon, ICON));
    button.addActionListener(event -> toggle.run());
  }
}
