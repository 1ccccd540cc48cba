package org.weightroom.page;

import javax.swing.JComponent;
import org.weightroom.theme.Space;

/**
 * How much room the lab has, and so how close its cards stand.
 *
 * @param low whether there is room for one picture at a time only
 * @param wide whether two things fit side by side
 * @param crowded whether many rows stand below each other
 */
record Room(boolean low, boolean wide, boolean crowded) {

  /** Between two cards, in pixels. */
  int gap() {
    return Space.px(low ? Space.M : Space.L);
  }

  /** Above and below what is in a card, in design pixels. */
  int above() {
    return crowded ? Space.M : Space.L;
  }

  /** Left and right of what is in a card, in design pixels. */
  int beside() {
    return crowded ? Space.L : Space.XL;
  }

  /** The room inside a fold or a single card: as wide, but never short of height. */
  Room roomy() {
    return new Room(false, wide, crowded);
  }

  /** A card for a part of the lab; a bar of controls has a low one. */
  PartCard card(JComponent part) {
    return Column.isBar(part)
        ? new PartCard("lab.bar", part, Math.min(Space.M, above()), beside())
        : new PartCard("lab.picture", part, above(), beside());
  }
}
