package org.weightroom.page;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.Labelled;
import org.weightroom.control.PartContext;
import org.weightroom.control.Slider;
import org.weightroom.theme.Space;

/**
 * Parts that belong together, in one card: a network, its formula and its dials. They stand below
 * each other, the sliders among them together: in two columns where there is the width, and beside
 * the rest where that leaves the rest enough to be read.
 */
public final class Strip extends Group {
  private static final long serialVersionUID = 1L;

  /** A slider is worth having beside a picture if its track is so much longer than the least. */
  private static final int LONGER_DIAL = 10;

  private static final double MOST = 0.55;

  private final List<Slider> sliders = new ArrayList<>();
  private @Nullable SliderGrid grid;
  private transient Room room = new Room(false, true, false);

  private Strip(JComponent... parts) {
    super(new Column(0), noRows(parts));
    sliders.addAll(only(Slider.class));
  }

  /** These parts in one card, from top to bottom; the sliders together where the first one is. */
  public static Strip of(JComponent... parts) {
    return new Strip(parts);
  }

  /** Where only one picture has room, its pictures stay together under the first one's name. */
  @Override
  Stream<JComponent> pictures() {
    List<JComponent> shown = shownWithoutControls();
    if (shown.isEmpty()) {
      return super.pictures();
    }
    setName(shown.get(0).getName());
    return Stream.concat(Stream.of(this), folds().flatMap(Group::picturesIn));
  }

  /** Its sliders stay with its pictures. */
  @Override
  Stream<JComponent> controls() {
    return shownWithoutControls().isEmpty()
        ? super.controls()
        : members().stream()
            .filter(member -> !(member instanceof Slider))
            .flatMap(Group::controlsIn);
  }

  @Override
  public void join(PartContext context) {
    super.join(context);
    List<Labelled> rows = only(Labelled.class);
    int widest = rows.stream().mapToInt(Labelled::labelWidth).max().orElse(0);
    rows.forEach(row -> row.setLabelWidth(widest));
  }

  private <P> List<P> only(Class<P> type) {
    return members().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** What stays together where only one picture has room. */
  private List<JComponent> together() {
    return members().stream()
        .filter(member -> !Column.isBar(member) && !(member instanceof Fold))
        .toList();
  }

  private List<JComponent> shownWithoutControls() {
    return members().stream()
        .filter(member -> !isControl(member) && !(member instanceof Fold))
        .toList();
  }

  private Stream<JComponent> folds() {
    return members().stream().filter(Fold.class::isInstance);
  }

  @Override
  void arrange(Room wanted) {
    room = wanted;
    removeAll();
    grid = null;
    for (JComponent member : wanted.low() ? together() : members()) {
      if (!(member instanceof Slider)) {
        arrange(member, wanted);
        add(member);
      } else if (grid == null) {
        grid = new SliderGrid(sliders, 1);
        add(grid);
      }
    }
  }

  @Override
  public void doLayout() {
    Rectangle inside = Column.inside(this);
    List<Component> rest = new ArrayList<>(Column.shown(this));
    boolean beside = grid != null && hasRoomBeside(inside.width);
    if (grid != null) {
      grid.setColumns(beside ? 1 : columns(inside.width));
    }
    if (grid != null && beside) {
      rest.remove(grid);
      int height = grid.getPreferredSize().height;
      int width = besideWidth(inside.width);
      int x = inside.x + inside.width - width;
      grid.setBounds(x, inside.y + Math.max(0, inside.height - height) / 2, width, height);
      inside.width -= width + Space.px(Space.XL);
      if (!grows()) {
        int high = column().heightFor(rest, inside.width);
        inside.y += Math.max(0, inside.height - high) / 2;
      }
    }
    column().place(rest, inside);
  }

  private Column column() {
    return new Column(Space.px(room.low() ? Space.S : Space.M));
  }

  /** As many columns as leave every slider a dial and a field. */
  private int columns(int width) {
    int least = sliders.stream().mapToInt(s -> s.getMinimumSize().width).max().orElse(0);
    return width >= 2 * (least + Space.px(LONGER_DIAL)) + Space.px(Space.XL) ? 2 : 1;
  }

  private boolean hasRoomBeside(int width) {
    return sliders.stream().anyMatch(Component::isVisible)
        && width - besideWidth(width) - Space.px(Space.XL) >= wanted();
  }

  /** How wide the sliders are beside the rest, in pixels: much, if that leaves enough. */
  private int besideWidth(int width) {
    int least = sliders.stream().mapToInt(s -> s.getMinimumSize().width).max().orElse(0);
    int spare = width - wanted() - Space.px(Space.XL);
    return Math.max(least + Space.px(LONGER_DIAL), Math.min(spare, (int) (MOST * width)));
  }

  /** The least width of the rest, in pixels. */
  private int wanted() {
    return withoutSliders().stream()
        .mapToInt(part -> part.getMinimumSize().width)
        .max()
        .orElse(Short.MAX_VALUE);
  }

  private List<JComponent> withoutSliders() {
    return members().stream().filter(member -> !(member instanceof Slider)).toList();
  }

  @Override
  public int heightFor(int width) {
    return heightFor(width, room);
  }

  @Override
  int heightFor(int width, Room wanted) {
    List<JComponent> parts = wanted.low() ? shownWithoutControls() : withoutSliders();
    boolean hasSliders = sliders.stream().anyMatch(Component::isVisible);
    boolean beside = hasSliders && hasRoomBeside(width);
    int inside = beside ? width - besideWidth(width) - Space.px(Space.XL) : width;
    int gap = column().gap();
    int height = Math.max(0, parts.size() - 1) * gap;
    for (JComponent part : parts) {
      height += least(part, inside, wanted);
    }
    if (!hasSliders) {
      return height;
    }
    int dials = SliderGrid.heightOf(sliders, beside ? 1 : columns(width));
    return beside ? Math.max(height, dials) : height + (parts.isEmpty() ? 0 : gap) + dials;
  }

  @Override
  public Dimension getPreferredSize() {
    int width = getWidth() > 0 ? getWidth() : column().preferredLayoutSize(this).width;
    int height = heightFor(width);
    for (JComponent part : withoutSliders()) {
      height += Column.grows(part) ? Math.max(0, part.getPreferredSize().height) : 0;
    }
    return new Dimension(column().preferredLayoutSize(this).width, height);
  }

  /** The height at which each part has just what it would like, in pixels. */
  int wantedHeight() {
    int width = getWidth() > 0 ? getWidth() : column().preferredLayoutSize(this).width;
    int height = heightFor(width);
    for (JComponent part : withoutSliders()) {
      int least = Column.grows(part) ? least(part, width, room) : Integer.MAX_VALUE;
      height += Math.max(0, part.getPreferredSize().height - least);
    }
    return height;
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(0, 0);
  }
}
