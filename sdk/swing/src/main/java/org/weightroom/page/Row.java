package org.weightroom.page;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import javax.swing.JComponent;
import org.weightroom.theme.Space;

/**
 * Parts side by side, each in a card of its own; below each other where the lab is too narrow. The
 * row grows if one of them grows.
 */
public final class Row extends Group {
  private static final long serialVersionUID = 1L;

  private double[] weights;
  private transient Room room = new Room(false, true, false);

  private Row(JComponent... parts) {
    super(new Column(0), noRows(parts));
    weights = new double[members().size()];
    Arrays.fill(weights, 1);
  }

  /** These parts side by side, equally wide. */
  public static Row of(JComponent... parts) {
    return new Row(parts);
  }

  /**
   * Shares the width in this ratio.
   *
   * @param ratio one positive number a part, read-outs left out
   */
  public Row weights(double... ratio) {
    if (ratio.length != weights.length || Arrays.stream(ratio).anyMatch(w -> !(w > 0))) {
      throw new IllegalArgumentException("weights: one positive number for each part of the row");
    }
    weights = ratio.clone();
    return this;
  }

  @Override
  void arrange(Room wanted) {
    room = wanted;
    removeAll();
    for (JComponent member : members()) {
      arrange(member, wanted);
      add(wanted.card(member));
    }
  }

  @Override
  public void doLayout() {
    if (room.wide()) {
      Rectangle inside = Column.inside(this);
      int[] widths = widths(inside.width, room);
      int x = 0;
      for (int i = 0; i < getComponentCount(); i++) {
        int from = getComponentOrientation().isLeftToRight() ? x : inside.width - x - widths[i];
        getComponent(i).setBounds(inside.x + from, inside.y, widths[i], inside.height);
        x += widths[i] + room.gap();
      }
    } else {
      new Column(room.gap()).layoutContainer(this);
    }
  }

  @Override
  public int heightFor(int width) {
    return heightFor(width, room);
  }

  @Override
  int heightFor(int width, Room wanted) {
    int padding = 2 * Space.px(wanted.above());
    int beside = 2 * Space.px(wanted.beside());
    int[] widths = widths(width, wanted);
    int highest = 0;
    int sum = (members().size() - 1) * wanted.gap();
    for (int i = 0; i < widths.length; i++) {
      int inside = (wanted.wide() ? widths[i] : width) - beside;
      int height = padding + least(members().get(i), inside, wanted);
      highest = Math.max(highest, height);
      sum += height;
    }
    return wanted.wide() ? highest : sum;
  }

  /** The last one takes what rounding leaves. */
  private int[] widths(int width, Room wanted) {
    int[] widths = new int[weights.length];
    int rest = width - (weights.length - 1) * wanted.gap();
    double ratio = Arrays.stream(weights).sum();
    for (int i = 0; i < weights.length; i++) {
      widths[i] = (int) Math.round(rest * weights[i] / ratio);
      rest -= widths[i];
      ratio -= weights[i];
    }
    return widths;
  }

  @Override
  public Dimension getPreferredSize() {
    if (!room.wide()) {
      return new Column(room.gap()).preferredLayoutSize(this);
    }
    List<Component> cards = Column.shown(this);
    Insets insets = getInsets();
    int width = (cards.size() - 1) * room.gap() + insets.left + insets.right;
    int height = 0;
    for (Component card : cards) {
      width += card.getPreferredSize().width;
      height = Math.max(height, card.getPreferredSize().height);
    }
    return new Dimension(width, height + insets.top + insets.bottom);
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(0, 0);
  }
}
