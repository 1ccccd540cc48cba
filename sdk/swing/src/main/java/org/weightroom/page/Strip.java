package org.weightroom.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.weightroom.control.Slider;
import org.weightroom.theme.Space;

/**
 * Parts that belong together, below each other in one card: a network, its formula and its dials.
 * The sliders among them stand together, in two columns where there is the width.
 */
public final class Strip extends Group {
  private static final long serialVersionUID = 1L;

  private final List<Slider> sliders = new ArrayList<>();

  private Strip(JComponent... parts) {
    super(new Column(Space.px(Space.M)), noRows(parts));
    for (JComponent member : members()) {
      if (member instanceof Slider slider) {
        sliders.add(slider);
      }
    }
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

  private List<JComponent> shownWithoutControls() {
    return members().stream()
        .filter(member -> !isControl(member) && !(member instanceof Fold))
        .toList();
  }

  private Stream<JComponent> folds() {
    return members().stream().filter(Fold.class::isInstance);
  }

  @Override
  void arrange(Room room) {
    setLayout(new Column(Space.px(room.low() ? Space.S : Space.M)));
    removeAll();
    for (JComponent member : room.low() ? shownWithoutControls() : members()) {
      if (member instanceof Slider) {
        if (member.equals(sliders.get(0))) {
          add(new SliderGrid(sliders, columns(room)));
        }
      } else {
        arrange(member, room);
        add(member);
      }
    }
  }

  private static int columns(Room room) {
    return room.wide() ? 2 : 1;
  }

  @Override
  public int heightFor(int width) {
    return ((Column) getLayout()).heightFor(Column.shown(this), width);
  }

  @Override
  int heightFor(int width, Room room) {
    int grid = SliderGrid.heightOf(sliders, columns(room));
    int height = grid;
    int things = grid > 0 ? 1 : 0;
    for (JComponent member : members()) {
      if (!(member instanceof Slider)) {
        height += least(member, width, room);
        things++;
      }
    }
    return height + Math.max(0, things - 1) * Space.px(Space.M);
  }
}
