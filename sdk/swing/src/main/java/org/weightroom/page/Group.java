package org.weightroom.page;

import java.awt.LayoutManager;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.weightroom.control.Part;
import org.weightroom.control.PartContext;
import org.weightroom.control.Readout;
import org.weightroom.control.Slider;
import org.weightroom.control.Stack;

/** A part that is made of parts. Its read-outs go to the goals zone, as everywhere in the lab. */
abstract class Group extends Part implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;

  private final List<JComponent> all;
  private final List<JComponent> members;

  Group(LayoutManager layout, JComponent... parts) {
    super(layout);
    all = List.of(parts);
    members = all.stream().filter(part -> !(part instanceof Readout)).toList();
    if (members.isEmpty()) {
      throw new IllegalArgumentException(getClass().getSimpleName() + " needs a part to show");
    }
  }

  /** What it is made of, without the read-outs. */
  final List<JComponent> members() {
    return members;
  }

  /** Takes its members back from wherever they are, and arranges them for this room. */
  abstract void arrange(Room room);

  /** The least height it needs at this width in this room, wherever its members are now. */
  abstract int heightFor(int width, Room room);

  /** What can be chosen where only one picture has room. */
  Stream<JComponent> pictures() {
    return members.stream().flatMap(Group::picturesIn);
  }

  /** What stays in sight below the chosen picture. */
  Stream<JComponent> controls() {
    return members.stream().flatMap(Group::controlsIn);
  }

  /** The pictures in a part, which may be one itself. */
  static Stream<JComponent> picturesIn(JComponent part) {
    if (part instanceof Group group) {
      return group.pictures();
    }
    return isControl(part) || part instanceof Readout ? Stream.empty() : Stream.of(part);
  }

  /** The sliders and bars in a part, which may be one itself. */
  static Stream<JComponent> controlsIn(JComponent part) {
    if (part instanceof Group group) {
      return group.controls();
    }
    return isControl(part) ? Stream.of(part) : Stream.empty();
  }

  /** The read-outs in a part, which may be one itself. */
  static Stream<Readout> readoutsIn(JComponent part) {
    if (part instanceof Group group) {
      return group.all.stream().flatMap(Group::readoutsIn);
    }
    return part instanceof Readout readout ? Stream.of(readout) : Stream.empty();
  }

  static boolean isControl(JComponent part) {
    return part instanceof Slider || Column.isBar(part);
  }

  /** Refuses rows and pages: a card stands in no other card. */
  static JComponent[] noRows(JComponent... parts) {
    if (Arrays.stream(parts).anyMatch(Page.class::isInstance)) {
      throw new IllegalArgumentException("a Page stands above cards: give it to the panel itself");
    }
    if (Arrays.stream(parts).anyMatch(Row.class::isInstance)) {
      throw new IllegalArgumentException("a Row has cards of its own: give it to the panel itself");
    }
    return parts;
  }

  /** Arranges a member, and shows it unless it is one that the story may hide. */
  static void arrange(JComponent member, Room room) {
    if (member instanceof Group group) {
      group.arrange(room);
    }
    if (!isControl(member) && !(member instanceof Fold)) {
      member.setVisible(true); // where it was one of several to choose from, it may be hidden
    }
  }

  /** The least height a member needs in this room, wherever it is now. */
  static int least(JComponent member, int width, Room room) {
    return member instanceof Group group
        ? group.heightFor(width, room)
        : Column.least(member, width);
  }

  @Override
  public void join(PartContext context) {
    all.stream().filter(Part.class::isInstance).forEach(part -> ((Part) part).join(context));
  }

  @Override
  public boolean grows() {
    return members.stream().anyMatch(Column::grows);
  }

  @Override
  public void hideProperties(Set<String> ids) {
    all.stream().filter(Part.class::isInstance).forEach(part -> ((Part) part).hideProperties(ids));
  }
}
