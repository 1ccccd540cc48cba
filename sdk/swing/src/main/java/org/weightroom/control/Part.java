package org.weightroom.control;

import java.awt.LayoutManager;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;

/**
 * A part of a lesson page. It is made without texts; they come when it joins a page, together with
 * the model, whose values it shows in watchers until the page closes.
 */
public abstract class Part extends JPanel {
  private static final long serialVersionUID = 1L;

  /** Makes a part that lets the card below it show through. */
  protected Part(LayoutManager layout) {
    super(layout);
    setOpaque(false);
  }

  /** Called once, on the event thread, when the part joins a page: build, name and watch here. */
  public abstract void join(PartContext context);

  /** Whether the part takes the height that others leave; otherwise it keeps its preferred one. */
  public boolean grows() {
    return false;
  }

  /**
   * Whether the part is a bar of controls: it gets a low card at its preferred height, and stays in
   * sight where only one picture has room.
   */
  public boolean isBar() {
    return false;
  }

  /**
   * Gives away its title's note: what holds the part names it, and shows the note beside the name.
   * Called after {@link #join}.
   */
  public Optional<JComponent> giveNote() {
    return Optional.empty();
  }

  /** Shows everything but what belongs to the properties of these ids. */
  public void hideProperties(Set<String> ids) {}
}
