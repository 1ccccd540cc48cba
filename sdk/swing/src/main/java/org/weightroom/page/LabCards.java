package org.weightroom.page;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.PartContext;
import org.weightroom.control.Slider;
import org.weightroom.theme.Space;

/**
 * The lab's cards: pictures above, the strip of sliders below; where it is low, one picture at a
 * time above all sliders and bars.
 */
final class LabCards extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int LOW = 450;
  private static final int TWO_COLUMNS = 560;

  /** With less of the height than this a picture is no use: then the controls scroll. */
  private static final double LEAST_PICTURE = 0.4;

  /** More rows than this stand closer. */
  private static final int FEW_ROWS = 3;

  private final List<JComponent> rows;
  private final List<Slider> sliders;
  private final List<JComponent> controls = new ArrayList<>();
  private final CardLayout choice = new CardLayout();
  private final JPanel stack = new JPanel(choice);
  private final Chooser chooser = new Chooser(this::choose);
  private transient List<JComponent> pictures = List.of();
  private transient @Nullable PartContext context;
  private @Nullable Room room;
  private @Nullable PartCard bars;
  private boolean scrolls;
  private int chosen;

  /**
   * The cards of a lab.
   *
   * @param rows what stands below each other
   * @param sliders what stands in the strip below all rows
   */
  LabCards(List<JComponent> rows, List<Slider> sliders) {
    super(null);
    this.rows = rows;
    this.sliders = sliders;
    rows.stream().flatMap(Group::controlsIn).forEach(controls::add);
    controls.addAll(sliders);
    setOpaque(false);
    stack.setOpaque(false);
    chooser.setVisible(false);
  }

  void join(PartContext joined) {
    context = joined;
    align();
  }

  /** Lays out anew what is shown now: the story may have hidden something. */
  void align() {
    pictures = rows.stream().flatMap(Group::picturesIn).toList();
    chosen = Math.max(0, Math.min(chosen, pictures.size() - 1));
    if (context != null) {
      chooser.offer(context.texts(), pictures, chosen);
    }
    room = null;
    revalidate();
  }

  /**
   * Arranges the cards for the room there is.
   *
   * @return whether anything moved
   */
  boolean arrange(int width, int height) {
    boolean wide = width > Space.px(TWO_COLUMNS);
    Room high = new Room(false, wide, rows.size() + (sliders.isEmpty() ? 0 : 1) > FEW_ROWS);
    boolean low = height < Space.px(LOW) || height < needed(width, high);
    Room wanted = new Room(low, wide, high.crowded());
    if (wanted.equals(room) && scrolls == tooLow(width, height)) {
      return false;
    }
    room = wanted;
    bars = null;
    scrolls = false;
    removeAll();
    stack.removeAll(); // first of all: a card layout hides what is taken out of it
    setLayout(new Column(wanted.gap()));
    boolean oneAtATime = low && pictures.size() > 1;
    chooser.setVisible(oneAtATime);
    if (oneAtATime) {
      showOne(wanted, width, height);
    } else {
      showAll(wanted);
    }
    applyComponentOrientation(getComponentOrientation());
    return true;
  }

  private void showAll(Room wanted) {
    for (JComponent row : rows) {
      Group.arrange(row, wanted.roomy());
      add(row instanceof Row || row instanceof Fold ? row : wanted.card(row));
    }
    if (sliders.stream().anyMatch(Component::isVisible)) {
      int columns = wanted.low() && wanted.wide() ? 2 : 1;
      int above = wanted.low() ? Space.S : wanted.above();
      SliderGrid grid = new SliderGrid(sliders, columns);
      add(new PartCard("lab.controls", grid, above, wanted.beside()));
    }
  }

  private void showOne(Room wanted, int width, int height) {
    for (JComponent row : rows) {
      if (row instanceof Group group) {
        group.arrange(wanted);
      }
    }
    for (JComponent picture : pictures) {
      stack.add(picture, String.valueOf(pictures.indexOf(picture)));
    }
    choice.show(stack, String.valueOf(chosen));
    PartCard picture = new PartCard("lab.pictures", stack, Space.S, Space.XL);
    if (controls.stream().noneMatch(Component::isVisible)) {
      add(picture);
      return;
    }
    Strip below = Strip.of(controls.toArray(JComponent[]::new));
    below.arrange(wanted.roomy());
    bars = new PartCard("lab.controls", below, Space.S, Space.XL);
    scrolls = tooLow(width, height);
    if (scrolls) {
      setLayout(new BorderLayout());
      add(new LabScroll(picture, bars, wanted.gap()));
    } else {
      add(picture);
      add(bars);
    }
  }

  /** Whether the controls below the one picture leave it too little. */
  private boolean tooLow(int width, int height) {
    return bars != null
        && room != null
        && height - room.gap() - Column.least(bars, width) < LEAST_PICTURE * height;
  }

  private int needed(int width, Room high) {
    int inside = width - 2 * Space.px(high.beside());
    int needed = Math.max(0, rows.size() - 1) * high.gap();
    for (JComponent row : rows) {
      if (row instanceof Row || row instanceof Fold) {
        needed += Group.least(row, width, high);
      } else {
        int above = Column.isBar(row) ? Math.min(Space.M, high.above()) : high.above();
        needed += 2 * Space.px(above) + Group.least(row, inside, high);
      }
    }
    int grid = SliderGrid.heightOf(sliders, 1);
    return grid == 0 ? needed : needed + high.gap() + 2 * Space.px(high.above()) + grid;
  }

  private void choose(int number) {
    chosen = number;
    choice.show(stack, String.valueOf(number));
  }

  /** Chooses which picture shows where only one has room; otherwise invisible. */
  JComponent chooser() {
    return chooser;
  }
}
