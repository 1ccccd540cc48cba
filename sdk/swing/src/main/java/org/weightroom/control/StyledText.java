package org.weightroom.control;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.weightroom.theme.Brush;
import org.weightroom.theme.Space;

/** Text in several fonts and colours that wraps at words to the width it gets; never HTML. */
public final class StyledText extends JComponent implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;

  /** Not the component's own, which is jagged where there is no window. */
  private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, false);

  private final double lineHeight;
  private transient List<Run> runs = List.of();
  private transient List<List<Run>> others = List.of();
  private final transient Map<Wrapped, List<TextLayout>> wrapped = new RecentlyUsed();
  private boolean formula;

  /**
   * An empty text.
   *
   * @param lineHeight the distance of baselines as a multiple of the font size
   */
  public StyledText(double lineHeight) {
    this.lineHeight = lineHeight;
  }

  /** Centres the lines and never mirrors them. */
  public StyledText asFormula() {
    formula = true;
    return this;
  }

  /** Shows this text. */
  public void show(List<Run> newRuns) {
    show(newRuns, newRuns.stream().map(Run::text).collect(Collectors.joining()));
  }

  /** Shows this text and speaks of it in other words: an exponent cannot be heard. */
  public void show(List<Run> newRuns, String spoken) {
    if (!newRuns.equals(runs)) {
      Dimension wish = getPreferredSize();
      int height = shownHeight(getWidth());
      runs = List.copyOf(newRuns);
      getAccessibleContext().setAccessibleName(spoken);
      if (!wish.equals(getPreferredSize()) || height != shownHeight(getWidth())) {
        revalidate(); // a number that changes at every frame lays out nothing anew
      }
      repaint();
    }
  }

  /** Keeps room for the tallest of these texts, so that nothing jumps when one is shown. */
  public void reserve(List<List<Run>> texts) {
    others = List.copyOf(texts);
  }

  /** The text without its styles. */
  public String plain() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  @Override
  public int heightFor(int width) {
    double tallest = height(runs, width);
    for (List<Run> other : others) {
      tallest = Math.max(tallest, height(other, width));
    }
    return (int) Math.ceil(tallest);
  }

  /** The height of what is shown now, without the room that is kept for others. */
  int shownHeight(int width) {
    return (int) Math.ceil(height(runs, width));
  }

  /** Everything on one line, with the room that is kept. */
  @Override
  public Dimension getPreferredSize() {
    double width = advance(runs);
    for (List<Run> other : others) {
      width = Math.max(width, advance(other));
    }
    int whole = (int) Math.ceil(width) + 1;
    return new Dimension(whole, heightFor(whole));
  }

  @Override
  protected void paintComponent(Graphics g) {
    Graphics2D brush = Brush.smooth(g);
    float y = 0;
    for (TextLayout line : lines(runs, getWidth())) {
      float slack = getWidth() - (formula ? line.getVisibleAdvance() : line.getAdvance());
      float x = formula ? slack / 2 : line.isLeftToRight() ? 0 : slack;
      float height = (float) distance(runs);
      float baseline = y + (height + line.getAscent() - line.getDescent()) / 2;
      line.draw(brush, Math.round(x), Math.round(baseline));
      y += height;
    }
    brush.dispose();
  }

  private double advance(List<Run> text) {
    return lines(text, Integer.MAX_VALUE / 2).stream()
        .mapToDouble(TextLayout::getAdvance)
        .max()
        .orElse(0);
  }

  private double height(List<Run> text, int width) {
    return lines(text, width).size() * distance(text);
  }

  private double distance(List<Run> text) {
    return text.stream().mapToDouble(run -> run.font().getSize2D()).max().orElse(0) * lineHeight;
  }

  private List<TextLayout> lines(List<Run> text, int width) {
    boolean leftToRight = formula || getComponentOrientation().isLeftToRight();
    Wrapped key = new Wrapped(text, width, leftToRight);
    return wrapped.computeIfAbsent(key, k -> wrap(text, width, leftToRight));
  }

  private static List<TextLayout> wrap(List<Run> text, int width, boolean leftToRight) {
    List<TextLayout> lines = new ArrayList<>();
    String plain = text.stream().map(Run::text).collect(Collectors.joining());
    if (plain.isEmpty()) {
      return lines;
    }
    AttributedString styled = new AttributedString(plain);
    styled.addAttribute(
        TextAttribute.RUN_DIRECTION,
        leftToRight ? TextAttribute.RUN_DIRECTION_LTR : TextAttribute.RUN_DIRECTION_RTL);
    int at = 0;
    for (Run run : text) {
      if (!run.text().isEmpty()) {
        int end = at + run.text().length();
        styled.addAttribute(TextAttribute.FONT, run.font(), at, end);
        styled.addAttribute(TextAttribute.FOREGROUND, run.color(), at, end);
        at = end;
      }
    }
    LineBreakMeasurer measurer =
        new LineBreakMeasurer(
            styled.getIterator(), BreakIterator.getLineInstance(Locale.ROOT), SMOOTH);
    while (measurer.getPosition() < plain.length()) {
      lines.add(measurer.nextLayout(Math.max(width, Space.px(Space.XL))));
    }
    return lines;
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext = new AccessibleText();
    }
    return accessibleContext;
  }

  /**
   * A piece of text in one style.
   *
   * @param text what it says
   * @param font its font, of the current scale
   * @param color its colour, of the current theme
   */
  public record Run(String text, Font font, Color color) {}

  /** A text as it is wrapped: what {@link #wrap} depends on. */
  private record Wrapped(List<Run> text, int width, boolean leftToRight) {}

  /** Wrapping is dear, and layouts ask again and again for the same few. */
  private static final class RecentlyUsed extends LinkedHashMap<Wrapped, List<TextLayout>> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 40;

    RecentlyUsed() {
      super(MOST, 1, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Wrapped, List<TextLayout>> eldest) {
      return size() > MOST;
    }
  }

  private final class AccessibleText extends AccessibleJComponent {
    private static final long serialVersionUID = 1L;

    @Override
    public AccessibleRole getAccessibleRole() {
      return AccessibleRole.LABEL;
    }
  }
}
