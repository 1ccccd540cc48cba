package org.weightroom.page;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import javax.swing.Icon;
import javax.swing.JButton;
import org.weightroom.lesson.Story;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** A choice inside a sentence: pressing it shows its values on the step's copy. */
final class StoryChoice extends JButton {
  private static final long serialVersionUID = 1L;

  StoryChoice(Story.Span span, Consumer<String> show) {
    putClientProperty("html.disable", true);
    setText(span.text());
    setName("story.show." + span.target());
    setFont(Type.STORY.bold());
    setForeground(Token.ACCENT.color());
    putClientProperty("FlatLaf.style", "minimumWidth: 0; margin: 0,6,0,6");
    addActionListener(event -> show.accept(span.target()));
  }

  /** Keeps room in a line of text: as wide as the button, as high as it stands above the line. */
  Icon room() {
    Dimension size = getPreferredSize();
    return new Icon() {
      @Override
      public void paintIcon(Component c, Graphics g, int x, int y) {
        // only room: the button itself lies there
      }

      @Override
      public int getIconWidth() {
        return size.width + Space.px(2);
      }

      @Override
      public int getIconHeight() {
        return getBaseline(size.width, size.height);
      }
    };
  }

  /** Stands on the line where the text kept room. */
  void place(Rectangle2D room) {
    Dimension size = getPreferredSize();
    int x = (int) Math.round(room.getX()) + Space.px(1); // its left edge in either direction
    setBounds(x, (int) Math.round(room.getY()), size.width, size.height);
  }
}
