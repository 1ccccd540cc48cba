package org.weightroom.app.shell;

import java.awt.BasicStroke;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.event.KeyEvent;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.log.Standing;
import org.weightroom.control.Stack;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** A lesson in the catalogue: its miniature, what it is about, how far the student is. */
final class LessonCard extends JButton implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;
  private static final int MINIATURE = 132;
  private static final int SIDE = 18;

  private final ShelfItem item;
  private final Column words = new Column();
  private final Column progress = new Column();
  private final transient Texts texts;
  private final String said;
  private @Nullable BufferedImage miniature;

  LessonCard(ShelfItem item, Optional<Reach> reach, Texts texts, Runnable open) {
    this.item = item;
    this.texts = texts;
    setName(name(item.id()));
    setLayout(null);
    setContentAreaFilled(false);
    setBorderPainted(false);
    setFocusPainted(false);
    setOpaque(false);
    setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
    addActionListener(e -> open.run());
    getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "pressed");
    getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0, true), "released");
    String chapter = chapter(item, texts);
    if (!chapter.isEmpty()) {
      words.add(0, Wrapped.muted(chapter, Type.NOTE));
    }
    words.add(2, Wrapped.bold(item.title(), Type.CARD_TITLE));
    if (!item.summary().isEmpty()) {
      words.add(6, Wrapped.muted(item.summary(), Type.CONTROL));
    }
    if (!item.warning().isEmpty()) {
      words.add(6, Wrapped.plain(item.warning(), Type.NOTE));
    }
    add(words);
    add(progress);
    getAccessibleContext().setAccessibleName((chapter + " " + item.title()).strip());
    said = item.summary() + " " + item.warning();
    tell(reach);
  }

  /** Shows how far the student is; empty if the lesson is not begun. */
  void tell(Optional<Reach> reach) {
    String reached = reach.map(this::words).orElseGet(() -> texts.text("card.not-started"));
    double part =
        reach
            .filter(far -> far.goals() > 0)
            .map(far -> (double) far.solved() / far.goals())
            .orElse(0.0);
    JComponent line = Wrapped.muted(reached, Type.NOTE);
    progress.removeAll();
    progress.add(0, new ProgressBar(part)).add(Space.M, line);
    if (reach.filter(Reach::isDone).isPresent()) {
      progress.remove(line);
      progress.add(Space.M, new Ticked(line));
    }
    progress.applyComponentOrientation(getComponentOrientation());
    getAccessibleContext()
        .setAccessibleDescription((said + " " + reached).replaceAll(" +", " ").strip());
    revalidate();
    repaint();
  }

  private String words(Reach reach) {
    String far =
        reach.goals() == 0
            ? texts.text("card.begun")
            : texts.text("card.progress", "solved", reach.solved(), "goals", reach.goals());
    if (reach.standing().isEmpty()) {
      return far;
    }
    Standing standing = reach.standing().get();
    String spent =
        texts.text(
            "card.spent",
            "reached",
            far,
            "minutes",
            texts.text("class.minutes", "minutes", Math.max(1, standing.active().toMinutes())));
    LocalDate last = LocalDate.ofInstant(standing.last(), ZoneId.systemDefault());
    return last.equals(LocalDate.now(ZoneId.systemDefault()))
        ? spent
        : texts.text("card.last", "reached", spent, "when", day(last));
  }

  private String day(LocalDate when) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(texts.locale())
        .format(when);
  }

  /** What the card of a lesson is called. */
  static String name(String id) {
    return "catalogue.card." + id;
  }

  /** "Chapter 1" for a number; a name as it is. */
  static String chapter(ShelfItem item, Texts texts) {
    boolean number = item.chapter().matches("\\d+");
    return number ? texts.text("card.chapter", "number", item.chapter()) : item.chapter();
  }

  ShelfItem item() {
    return item;
  }

  /** The room for the miniature, in pixels. */
  Dimension miniatureSize() {
    return new Dimension(getWidth() - 2 * line(), Space.px(MINIATURE));
  }

  /** Whether the miniature is missing or was painted for another size. */
  boolean wantsMiniature() {
    return miniature == null || miniature.getWidth() != miniatureSize().width;
  }

  void setMiniature(BufferedImage miniature) {
    this.miniature = miniature;
    repaint();
  }

  @Override
  public int heightFor(int width) {
    int inside = width - 2 * Space.px(SIDE);
    return Space.px(MINIATURE)
        + Space.px(Space.L)
        + words.heightFor(inside)
        + Space.px(Space.L)
        + progress.heightFor(inside)
        + Space.px(Space.L);
  }

  @Override
  public void doLayout() {
    int side = Space.px(SIDE);
    int inside = getWidth() - 2 * side;
    int foot = progress.heightFor(inside);
    int top = Space.px(MINIATURE) + Space.px(Space.L);
    words.setBounds(side, top, inside, words.heightFor(inside));
    progress.setBounds(side, getHeight() - foot - Space.px(Space.L), inside, foot);
  }

  @Override
  protected void paintComponent(Graphics g) {
    Graphics2D brush = (Graphics2D) g.create();
    brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    brush.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    int line = line();
    brush.setColor(Token.SHADOW.color());
    brush.fill(box(0, line));
    brush.setColor(Token.SURFACE.color());
    brush.fill(box(0, 0));
    paintMiniature(brush);
    brush.setColor(getModel().isRollover() ? Token.FOCUS.color() : Token.LINE.color());
    brush.setStroke(new BasicStroke(line));
    brush.draw(box(line / 2f, 0));
    brush.dispose();
    if (isFocusOwner()) {
      FocusRing.paint(this, g);
    }
  }

  private void paintMiniature(Graphics2D brush) {
    Dimension size = miniatureSize();
    Rectangle place = new Rectangle(line(), line(), size.width, size.height);
    Shape before = brush.getClip();
    brush.setColor(Token.SUNKEN.color());
    brush.clip(place);
    brush.fill(box(line(), 0));
    if (miniature != null) {
      brush.clip(box(line(), 0));
      brush.drawImage(miniature, place.x, place.y, place.width, place.height, null);
    }
    brush.setClip(before);
    brush.setColor(Token.LINE.color());
    brush.fillRect(place.x, place.y + place.height, place.width, line());
  }

  private RoundRectangle2D box(float inset, float down) {
    float arc = 2 * (Space.scale(Space.CARD_RADIUS) - inset);
    return new RoundRectangle2D.Float(
        inset, inset + down, getWidth() - 2 * inset, getHeight() - 2 * inset - line(), arc, arc);
  }

  private static int line() {
    return Math.max(1, Space.px(1));
  }
}
