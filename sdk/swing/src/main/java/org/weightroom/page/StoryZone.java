package org.weightroom.page;

import java.awt.BorderLayout;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.PartContext;
import org.weightroom.control.Stack;
import org.weightroom.lesson.Story;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Watcher;
import org.weightroom.theme.Brush;
import org.weightroom.theme.Card;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** The story: one step at a time, the step's own action, and the way to the other pages. */
final class StoryZone extends Card {
  private static final long serialVersionUID = 1L;
  private static final int FORMULA_WIDTH = 248;

  private final transient Texts texts;
  private final int steps;
  private final StepDots dots;
  private final JLabel position = Labels.muted("", Type.NOTE);
  private final JTextArea title = Labels.wrapped("", Type.STEP_TITLE, Token.TEXT);
  private final StoryBody body = new StoryBody(Space.L);
  private final JScrollPane scroll = new JScrollPane(body);
  private final JButton previous;
  private final JButton next;
  private transient List<StoryText> paragraphs = List.of();
  private transient List<Supplier<String>> said = List.of();
  private transient @Nullable Watcher watcher;

  StoryZone(Texts texts, int steps, IntConsumer turn) {
    super("story", new BorderLayout(0, Space.px(Space.L)));
    this.texts = texts;
    this.steps = steps;
    setBorder(Space.padding(18, Space.XL, 18, Space.XL));
    dots = new StepDots(steps);
    title.setFont(Type.STEP_TITLE.bold());
    title.setName("story.title");
    position.setName("story.position");
    JPanel where = transparent("insets 0, fillx", "[]push[]");
    where.add(dots);
    where.add(position);
    StoryBody head = new StoryBody(Space.L);
    head.add(where);
    head.add(title);
    add(head, BorderLayout.NORTH);
    body.setName("story.body");
    body.setFocusable(true); // one stop, read as a whole
    body.addFocusListener(new Repainting());
    scroll.setBorder(null);
    scroll.setOpaque(false);
    scroll.getViewport().setOpaque(false);
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    add(scroll, BorderLayout.CENTER);
    previous = button("story.previous", () -> turn.accept(-1));
    next = button("story.next", () -> turn.accept(1));
    JPanel pages = transparent("insets 0, fillx", "[]push[]");
    pages.add(previous);
    pages.add(next);
    pages.setVisible(steps > 1);
    add(pages, BorderLayout.SOUTH);
  }

  /**
   * Shows a step.
   *
   * @param context of the model that the step shows
   * @param show plays a script on the shown copy
   * @param card the step's prediction card, if it has one
   * @param action the step's own action, if it has one
   */
  void show(
      int index,
      Story.Step step,
      PartContext context,
      Consumer<String> show,
      @Nullable JComponent card,
      @Nullable JComponent action) {
    dots.setCurrent(index);
    position.setText(texts.text("story.position", "step", index + 1, "steps", steps));
    title.setText(step.title());
    body.removeAll();
    paragraphs = new ArrayList<>();
    said = new ArrayList<>();
    for (Story.Block block : step.blocks()) {
      if (!picture(block)) {
        StoryText text = new StoryText(block, context, show);
        paragraphs.add(text);
        said.add(text::read);
        body.add(block.formula() ? boxed(text) : text);
      }
    }
    Optional.ofNullable(card).ifPresent(body::add);
    if (action != null) {
      JPanel row = transparent("insets 0", "[]");
      row.add(action);
      body.add(row);
    }
    boolean first = index == 0;
    boolean last = index >= steps - 1;
    if (first && previous.isFocusOwner()) {
      next.requestFocusInWindow(); // a button that goes must not send the focus anywhere
    } else if (last && next.isFocusOwner()) {
      previous.requestFocusInWindow();
    }
    previous.setVisible(!first);
    next.setVisible(!last);
    if (watcher != null) {
      watcher.close();
    }
    watcher = context.watch(this::update);
    body.getAccessibleContext().setAccessibleName(step.title());
    body.revalidate();
    body.repaint();
    scroll.getViewport().setViewPosition(new Point());
  }

  /** Makes Next the page's primary button, or leaves that to the step's own action. */
  void setNextPrimary(boolean primary) {
    if (primary) {
      Styles.primary(next);
    } else {
      Styles.quiet(next);
    }
  }

  /** Shows a block's picture; what has none that can be shown shows its words. */
  private boolean picture(Story.Block block) {
    Optional<Story.Span> named = block.picture();
    Optional<BufferedImage> image = named.flatMap(span -> Picture.of(texts, span.target()).image());
    image.ifPresent(
        shown -> {
          String shows = named.orElseThrow().text();
          said.add(() -> shows);
          body.add(new StoryPicture(shown, shows));
        });
    return image.isPresent();
  }

  private void update() {
    paragraphs.forEach(StoryText::update);
    String read = said.stream().map(Supplier::get).collect(Collectors.joining(" "));
    body.getAccessibleContext().setAccessibleDescription(read);
  }

  private JButton button(String key, Runnable action) {
    JButton button = new JButton(texts.text(key));
    button.setName(key);
    button.addActionListener(event -> action.run());
    return button;
  }

  private static Card boxed(StoryText formula) {
    Card box = new Card("story.formula", new Stack(FORMULA_WIDTH), Kind.SUNKEN);
    box.add(formula);
    return box;
  }

  private static JPanel transparent(String layout, String columns) {
    JPanel panel = new JPanel(new MigLayout(layout, columns));
    panel.setOpaque(false);
    return panel;
  }

  @Override
  protected void paintChildren(Graphics g) {
    super.paintChildren(g);
    if (body.isFocusOwner()) {
      Rectangle around = scroll.getBounds();
      around.grow(Space.px(Space.M), Space.px(Space.S));
      Graphics2D brush = Brush.smooth(g);
      Brush.focusRing(brush, around);
      brush.dispose();
    }
  }

  private final class Repainting implements FocusListener {
    @Override
    public void focusGained(FocusEvent e) {
      repaint();
    }

    @Override
    public void focusLost(FocusEvent e) {
      repaint();
    }
  }
}
