package org.weightroom.page;

import java.awt.AlphaComposite;
import java.awt.BorderLayout;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.geom.Ellipse2D;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.weightroom.challenge.Challenge;
import org.weightroom.control.PartContext;
import org.weightroom.control.Stack;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Motion;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** One goal: ring or tick, its words, and how far it still is when it is the next. */
final class GoalRow extends JPanel implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;
  private static final int ICON = 18;
  private static final int GAP = 10;
  private static final int FRAMES = 12;
  private static final int FRAME_MILLIS = 25;

  private final transient Challenge challenge;
  private final transient PartContext context;
  private final JLabel mark = new JLabel();
  private final StoryBody text = new StoryBody(2);
  private final JTextArea words;
  private final JTextArea note = Labels.wrapped("", Type.NOTE, Token.MUTED);
  private final transient Icon ring = Icons.of(Icons.Kind.RING, ICON);
  private final transient Icon tick = Icons.of(Icons.Kind.TICK, ICON);
  private boolean shownSolved;
  private boolean shown;
  private boolean isNext;
  private @Nullable Timer celebration;
  private int frame;

  GoalRow(Challenge challenge, PartContext context) {
    super(new BorderLayout(Space.px(GAP), 0));
    this.challenge = challenge;
    this.context = context;
    setOpaque(false);
    setName("goal." + challenge.id());
    setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(1, 0, 0, 0, Token.LINE.color()),
            Space.padding(6, 0, 6, 0)));
    words =
        Labels.wrapped(context.texts().text("goal." + challenge.id()), Type.CONTROL, Token.TEXT);
    text.add(words);
    text.add(note);
    mark.setVerticalAlignment(JLabel.TOP);
    add(mark, BorderLayout.LINE_START);
    add(text);
  }

  /** Whether it is the next goal to reach. */
  boolean isNext() {
    return isNext;
  }

  @Override
  public int heightFor(int width) {
    Insets insets = getInsets();
    int beside = mark.getPreferredSize().width + Space.px(GAP);
    int words = Stack.heightOf(text, width - insets.left - insets.right - beside);
    return insets.top + Math.max(mark.getPreferredSize().height, words) + insets.bottom;
  }

  /** Shows the goal as reached, next, or one of those that come later. */
  void update(@Nullable Challenge next) {
    boolean solved = challenge.isSolved();
    isNext = challenge.equals(next);
    mark.setIcon(solved ? tick : ring);
    words.setFont(isNext ? Type.CONTROL.bold() : Type.CONTROL.font());
    words.setForeground((isNext || solved ? Token.TEXT : Token.MUTED).color());
    String goal = context.texts().text("goal." + challenge.id());
    String reached = context.texts().text("goal.reached");
    boolean changed = show(words, solved ? goal + " · " + reached : goal);
    changed |= show(note, isNext ? miss() : "");
    note.setVisible(!note.getText().isEmpty());
    if (solved && shown && !shownSolved) {
      celebrate();
    }
    shown = true;
    shownSolved = solved;
    String state = solved ? reached : context.texts().text("goal.open");
    getAccessibleContext().setAccessibleName(goal + ", " + state);
    if (changed) {
      revalidate();
    }
  }

  private static boolean show(JTextArea area, String text) {
    boolean changed = !text.equals(area.getText());
    if (changed) {
      area.setText(text);
    }
    return changed;
  }

  private String miss() {
    String template =
        context
            .texts()
            .find("goal." + challenge.id() + ".miss")
            .or(() -> context.texts().find("goal.miss"))
            .orElse("");
    return context.fill(template);
  }

  /** A ring that widens and fades around the tick; a short motion that blocks nothing. */
  private void celebrate() {
    stop();
    if (!Motion.enabled()) {
      return;
    }
    frame = 1;
    Timer timer =
        new Timer(
            FRAME_MILLIS,
            event -> {
              frame++;
              if (frame > FRAMES) {
                stop();
              }
              repaint();
            });
    celebration = timer;
    timer.start();
  }

  private void stop() {
    frame = 0;
    if (celebration != null) {
      celebration.stop();
      celebration = null;
    }
  }

  @Override
  public void removeNotify() {
    stop();
    super.removeNotify();
  }

  @Override
  protected void paintChildren(Graphics g) {
    super.paintChildren(g);
    if (frame > 0) {
      Graphics2D brush = (Graphics2D) g.create();
      float part = frame / (float) FRAMES;
      brush.setColor(Token.ACCENT.color());
      brush.setComposite(AlphaComposite.SrcOver.derive(1 - part));
      brush.setStroke(Space.stroke(2));
      float radius = Space.scale(ICON / 2.0 + 10 * part);
      float x = mark.getX() + mark.getWidth() / 2f;
      float y = mark.getY() + Space.scale(ICON / 2.0);
      brush.draw(new Ellipse2D.Float(x - radius, y - radius, 2 * radius, 2 * radius));
      brush.dispose();
    }
  }
}
