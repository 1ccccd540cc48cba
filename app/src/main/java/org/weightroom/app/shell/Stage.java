package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Container;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JPanel;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/** The window's bars and, below them, the one page that is shown. */
final class Stage {
  private final JFrame frame;
  private final JPanel content;
  private final JPanel headerRow = new JPanel(new BorderLayout());
  private final Column foot = new Column();
  private @Nullable Bars bars;
  private @Nullable JComponent page;

  Stage(JFrame frame, JPanel content) {
    this.frame = frame;
    this.content = content;
    headerRow.setName("header");
    content.add(headerRow, BorderLayout.PAGE_START);
    foot.setName("foot");
    content.add(foot, BorderLayout.PAGE_END);
    frame.setContentPane(content);
    frame.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent e) {
            if (bars != null) {
              bars.arrange();
            }
          }
        });
  }

  /**
   * Takes the page away: before colours and sizes change.
   *
   * @return what a part of the page threw as it went; such a page cannot be removed, and is hidden
   */
  Optional<Throwable> clear() {
    JComponent gone = page;
    page = null;
    if (gone != null) {
      try {
        content.remove(gone);
      } catch (Throwable e) {
        gone.setVisible(false);
        content.getLayout().removeLayoutComponent(gone);
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }

  /** Shows menus, header and page, read in one direction. */
  void show(List<JMenu> menus, Header header, JComponent next, boolean rightToLeft) {
    clear();
    content.setBackground(Token.BACKGROUND.color());
    content.setBorder(
        BorderFactory.createMatteBorder(Math.max(1, Space.px(1)), 0, 0, 0, Token.LINE.color()));
    bars = new Bars(frame, headerRow, menus, header);
    page = next;
    content.add(next);
    frame.applyComponentOrientation(
        rightToLeft ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT);
    bars.arrange();
    content.revalidate();
    content.repaint();
  }

  /** Shows another header above the same page. */
  void wear(Header header) {
    if (bars != null) {
      bars.show(header);
      frame.getRootPane().applyComponentOrientation(frame.getComponentOrientation());
      bars.arrange();
    }
  }

  /** Puts strips below the page: what is to be said whatever page it is. */
  void underline(List<? extends JComponent> strips) {
    foot.removeAll();
    strips.forEach(strip -> foot.add(0, strip));
    foot.applyComponentOrientation(frame.getComponentOrientation());
    foot.revalidate();
    foot.repaint();
  }

  /** The name of the component that has the focus, if it has one. */
  Optional<String> focus() {
    return Optional.ofNullable(frame.getFocusOwner()).map(Component::getName);
  }

  /** Gives the focus to the component of that name, or to the page's first. */
  void focus(Optional<String> name) {
    // Once more later: a component that goes takes the focus to its neighbour, and that takes time.
    focusNow(name);
    SwingUtilities.invokeLater(() -> focusNow(name));
  }

  private void focusNow(Optional<String> name) {
    Optional<Component> wanted =
        name.flatMap(this::find).filter(c -> c.isFocusable() && c.isShowing());
    if (wanted.isPresent()) {
      wanted.get().requestFocusInWindow();
    } else if (page != null) {
      Component first = new LayoutFocusTraversalPolicy().getFirstComponent(page);
      if (first != null) {
        first.requestFocusInWindow();
      }
    }
  }

  /** The component of that name in this window. */
  Optional<Component> find(String name) {
    return find(frame, name);
  }

  private static Optional<Component> find(Component component, String name) {
    if (name.equals(component.getName())) {
      return Optional.of(component);
    }
    if (component instanceof Container container) {
      for (Component child : container.getComponents()) {
        Optional<Component> found = find(child, name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
