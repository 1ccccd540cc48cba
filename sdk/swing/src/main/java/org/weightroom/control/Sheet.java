package org.weightroom.control;

import java.awt.BorderLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Card;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** A card that lies over the lower part of the lab until its button or Esc takes it away. */
public class Sheet extends Card {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_WIDTH = 680;

  private final Stack stack = new Stack(USUAL_WIDTH);
  private final JPanel top = clear(new JPanel(stack));
  private final JButton closing;

  /**
   * A sheet with a title and nothing below it yet.
   *
   * @param name the component's name, for tests and tools
   * @param close takes the sheet away: called by its button and by Esc
   */
  @SuppressWarnings("this-escape")
  public Sheet(String name, String title, Texts texts, Runnable close) {
    super(name, new BorderLayout(0, Space.px(Space.L)));
    getAccessibleContext().setAccessibleName(title);
    closing = new JButton(texts.text("sheet.close"));
    closing.setName(name + ".close");
    closing.addActionListener(e -> close.run());
    new Keys(this, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).on("ESCAPE", close);
    JPanel head = clear(new JPanel(new BorderLayout(Space.px(Space.L), 0)));
    head.add(Labels.bold(title, Type.CARD_TITLE), BorderLayout.CENTER);
    head.add(closing, BorderLayout.LINE_END);
    top.add(head);
    add(top, BorderLayout.NORTH);
  }

  /** Puts something of a fixed height below the title. */
  protected final void addBelowHead(JComponent component) {
    stack.gapAbove(component, Space.px(Space.L));
    top.add(component);
  }

  /** Gives the rest of the sheet to something. */
  public final void fill(JComponent component) {
    add(component, BorderLayout.CENTER);
  }

  /** How high the sheet is over a lab of so many pixels. */
  public int heightIn(int room) {
    return Math.min(room, getPreferredSize().height);
  }

  /** The focus goes to the button that closes the sheet. */
  @Override
  public boolean requestFocusInWindow() {
    return closing.requestFocusInWindow();
  }

  private static JPanel clear(JPanel panel) {
    panel.setOpaque(false);
    return panel;
  }
}
