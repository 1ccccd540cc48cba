package org.weightroom.page;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;
import org.weightroom.theme.Space;

/**
 * A picture with its controls below it, where both do not fit: the picture keeps most of the
 * height, the controls scroll up, and whoever gets the focus comes into sight.
 */
final class LabScroll extends JScrollPane {
  private static final long serialVersionUID = 1L;

  /** The part of the height that the picture keeps: below it the controls begin to show. */
  private static final double PICTURE = 0.8;

  private static final int UNIT = 24;

  private final transient PropertyChangeListener follow = this::follow;

  /**
   * Puts both into a scroll pane.
   *
   * @param gap between them, in pixels
   */
  LabScroll(JComponent picture, JComponent controls, int gap) {
    super(
        new Body(picture, controls, gap), VERTICAL_SCROLLBAR_AS_NEEDED, HORIZONTAL_SCROLLBAR_NEVER);
    setName("lab.scroll");
    setBorder(Space.padding(0, 0, 0, 0));
    setOpaque(false);
    getViewport().setOpaque(false);
    getVerticalScrollBar().setUnitIncrement(Space.px(UNIT));
  }

  @Override
  public void addNotify() {
    super.addNotify();
    manager().addPropertyChangeListener("permanentFocusOwner", follow);
  }

  @Override
  public void removeNotify() {
    manager().removePropertyChangeListener("permanentFocusOwner", follow);
    super.removeNotify();
  }

  private static KeyboardFocusManager manager() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager();
  }

  private void follow(PropertyChangeEvent change) {
    JComponent body = (JComponent) getViewport().getView();
    if (change.getNewValue() instanceof Component focused
        && SwingUtilities.isDescendingFrom(focused, body)) {
      Rectangle all = new Rectangle(0, 0, focused.getWidth(), focused.getHeight());
      body.scrollRectToVisible(SwingUtilities.convertRectangle(focused, all, body));
    }
  }

  /** As wide as the lab; the picture as high as it was told, the controls as high as they need. */
  private static final class Body extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;

    private final JComponent picture;
    private final JComponent controls;
    private final int gap;

    Body(JComponent picture, JComponent controls, int gap) {
      super(null);
      this.picture = picture;
      this.controls = controls;
      this.gap = gap;
      setOpaque(false);
      add(picture);
      add(controls);
    }

    private int high() {
      return getParent() == null ? 0 : (int) (PICTURE * getParent().getHeight());
    }

    @Override
    public void doLayout() {
      int high = high();
      picture.setBounds(0, 0, getWidth(), high);
      controls.setBounds(0, high + gap, getWidth(), Column.least(controls, getWidth()));
    }

    @Override
    public Dimension getPreferredSize() {
      int width = getWidth() > 0 ? getWidth() : picture.getPreferredSize().width;
      return new Dimension(width, high() + gap + Column.least(controls, width));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
      return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
      return Space.px(UNIT);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
      return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
      return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
      return false;
    }
  }
}
