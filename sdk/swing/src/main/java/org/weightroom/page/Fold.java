package org.weightroom.page;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.PartContext;
import org.weightroom.control.Sheet;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Styles;

/**
 * Parts that are folded away: a quiet button with the text {@code fold.ID} opens them in a sheet
 * over the lab's lower part; the button, Esc or another sheet closes it. Where only one picture has
 * room, they are one of the pictures to choose from.
 */
public final class Fold extends Group {
  private static final long serialVersionUID = 1L;
  private static final int ICON = 16;

  private final String id;
  private final Strip body;
  private final JButton button = Styles.plain(new JButton());
  private transient @Nullable PartContext context;
  private Room room = new Room(false, true, false);

  private Fold(String id, JComponent... parts) {
    super(new BorderLayout(), noRows(parts));
    this.id = id;
    body = Strip.of(members().toArray(JComponent[]::new));
    body.setName(id);
    button.setName("fold." + id);
    button.setHorizontalTextPosition(SwingConstants.LEADING);
    button.addActionListener(event -> toggle());
    turn(false);
    add(button, BorderLayout.LINE_START);
  }

  /**
   * These parts folded away.
   *
   * @param id completes the key {@code fold.ID} of the button's text
   */
  public static Fold of(String id, JComponent... parts) {
    return new Fold(id, parts);
  }

  @Override
  public void join(PartContext page) {
    super.join(page);
    context = page;
    button.setText(page.texts().text("fold." + id));
  }

  private void toggle() {
    LessonPanel panel = (LessonPanel) SwingUtilities.getAncestorOfClass(LessonPanel.class, this);
    if (panel != null && context != null) {
      panel.toggleSheet(button.getName(), () -> sheet(panel));
    }
  }

  private Sheet sheet(LessonPanel panel) {
    body.arrange(room.roomy());
    Sheet sheet =
        new Sheet(
            button.getName() + ".sheet",
            button.getText(),
            panel.context().texts(),
            panel::closeSheet);
    sheet.fill(new Inside(body));
    turn(true);
    panel.whenSheetCloses(() -> turn(false));
    return sheet;
  }

  /** As high as its parts would like to be, and no higher. */
  private static final class Inside extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Strip body;

    Inside(Strip body) {
      super(new BorderLayout());
      this.body = body;
      setOpaque(false);
      add(body);
    }

    @Override
    public Dimension getPreferredSize() {
      return new Dimension(body.getPreferredSize().width, body.wantedHeight());
    }
  }

  private void turn(boolean open) {
    button.setIcon(Icons.of(open ? Icons.Kind.COLLAPSE : Icons.Kind.EXPAND, ICON));
  }

  @Override
  Stream<JComponent> pictures() {
    return isVisible() ? Stream.of(body) : Stream.empty();
  }

  @Override
  Stream<JComponent> controls() {
    return Stream.empty();
  }

  @Override
  void arrange(Room wanted) {
    room = wanted;
    body.arrange(wanted.roomy());
  }

  /** Folded away, it takes the height of its button only. */
  @Override
  public boolean grows() {
    return false;
  }

  @Override
  public int heightFor(int width) {
    return button.getPreferredSize().height;
  }

  @Override
  int heightFor(int width, Room wanted) {
    return heightFor(width);
  }

  /** With nothing in it there is nothing to unfold. */
  @Override
  public void hideProperties(Set<String> ids) {
    super.hideProperties(ids);
    setVisible(members().stream().anyMatch(Component::isVisible));
  }
}
