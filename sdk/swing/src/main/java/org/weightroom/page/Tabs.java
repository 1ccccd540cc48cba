package org.weightroom.page;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.weightroom.control.Part;
import org.weightroom.control.PartContext;
import org.weightroom.control.WrapLayout;
import org.weightroom.theme.Space;

/**
 * Parts in one card, one of them shown: a row of quiet tabs chooses which. A tab says what the
 * bundle has for {@code picture.NAME}, NAME being the part's own name; a {@link Fold} among the
 * parts stands at the end of that row. As high as the highest, or growing if one of them grows.
 */
public final class Tabs extends Group {
  private static final long serialVersionUID = 1L;

  private static final int SEEN_IN_FULL = 150;

  private final List<JComponent> pages = new ArrayList<>();
  private final List<Fold> folds = new ArrayList<>();
  private final List<Optional<JComponent>> notes = new ArrayList<>();
  private final TabRow names = new TabRow(this::select);
  private final JPanel ends = clear(new JPanel(new BorderLayout(Space.px(Space.M), 0)));
  private final JPanel noteRow = clear(new JPanel(new GridLayout(1, 1)));
  private final JPanel foldRow = clear(new JPanel(new WrapLayout(Space.px(Space.S), 0)));
  private final JPanel head = clear(new JPanel(new BorderLayout(Space.px(Space.M), 0)));
  private final CardLayout choice = new CardLayout();
  private final JPanel body = clear(new JPanel(choice));
  private int chosen;

  private Tabs(JComponent... parts) {
    super(new Column(0), noRows(parts));
    for (JComponent member : members()) {
      if (member instanceof Fold fold) {
        folds.add(fold);
      } else {
        pages.add(member);
      }
    }
    head.add(names, BorderLayout.CENTER);
    head.add(ends, BorderLayout.LINE_END);
    ends.add(noteRow, BorderLayout.CENTER);
    ends.add(foldRow, BorderLayout.LINE_END);
    add(head);
    add(body);
  }

  /** These parts behind tabs in one card, the first one shown. */
  public static Tabs of(JComponent... parts) {
    return new Tabs(parts);
  }

  /**
   * Shows the part of this name.
   *
   * @throws IllegalArgumentException if no part has that name
   */
  public void select(String name) {
    for (int i = 0; i < pages.size(); i++) {
      if (name.equals(pages.get(i).getName())) {
        select(i);
        return;
      }
    }
    throw new IllegalArgumentException("no tab is named " + name);
  }

  /** All tabs that this part is, or has somewhere in it. */
  static Stream<Tabs> in(JComponent part) {
    if (part instanceof Tabs tabs) {
      return Stream.of(tabs);
    }
    return part instanceof Group group ? group.members().stream().flatMap(Tabs::in) : Stream.of();
  }

  /** The number of the tab that is chosen, from 0. */
  int chosen() {
    return chosen;
  }

  /** Chooses a tab by its number, from 0; of a number too high nothing comes. */
  void choose(int number) {
    if (number < pages.size()) {
      select(number);
    }
  }

  private void select(int number) {
    chosen = number;
    choice.show(body, String.valueOf(number));
    noteRow.removeAll();
    notes.get(number).ifPresent(noteRow::add);
    revalidate();
    repaint();
    names.mark(number);
  }

  @Override
  public void join(PartContext context) {
    super.join(context);
    for (int i = 0; i < pages.size(); i++) {
      JComponent page = pages.get(i);
      names.offer("tab." + page.getName(), Chooser.text(context.texts(), page, i + 1));
      notes.add(page instanceof Part part ? part.giveNote() : Optional.empty());
    }
    select(chosen);
  }

  @Override
  void arrange(Room room) {
    body.removeAll();
    for (int i = 0; i < pages.size(); i++) {
      arrange(pages.get(i), room);
      body.add(pages.get(i), String.valueOf(i));
    }
    choice.show(body, String.valueOf(chosen));
    for (Fold fold : folds) {
      fold.arrange(room);
      foldRow.add(fold);
    }
  }

  @Override
  public void doLayout() {
    Rectangle inside = Column.inside(this);
    int top = headHeight(inside.width);
    head.setBounds(inside.x, inside.y, inside.width, top);
    top += Space.px(Space.S);
    body.setBounds(inside.x, inside.y + top, inside.width, Math.max(0, inside.height - top));
  }

  private int headHeight(int width) {
    int end = ends.getPreferredSize().width;
    names.setSize(width - (end > 0 ? end + Space.px(Space.M) : 0), names.getHeight());
    return Math.max(names.getPreferredSize().height, ends.getPreferredSize().height);
  }

  /** What is shown is seen in full, if it is no higher than that. */
  @Override
  public int heightFor(int width) {
    JComponent page = pages.get(chosen);
    int wanted = Math.min(Space.px(SEEN_IN_FULL), page.getPreferredSize().height);
    return headHeight(width) + Space.px(Space.S) + Math.max(Column.least(page, width), wanted);
  }

  @Override
  int heightFor(int width, Room room) {
    int highest = pages.stream().mapToInt(page -> least(page, width, room)).max().orElse(0);
    return headHeight(width) + Space.px(Space.S) + highest;
  }

  /** No higher than it must be: what else grows beside it is always seen. */
  @Override
  public Dimension getPreferredSize() {
    int width = Math.max(body.getPreferredSize().width, head.getPreferredSize().width);
    return new Dimension(width, heightFor(getWidth() > 0 ? getWidth() : width));
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(0, 0);
  }

  private static JPanel clear(JPanel panel) {
    panel.setOpaque(false);
    return panel;
  }
}
