package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JRadioButton;
import org.weightroom.control.Stack;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Card;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** The encodings in which a file may be, and how its rows look in each. */
final class OwnDataEncodingChooser extends Column {
  private static final long serialVersionUID = 1L;

  private final transient List<OwnEncodings.Choice> choices;
  private final List<JRadioButton> buttons = new ArrayList<>();

  /**
   * Makes the choice; the first one is chosen.
   *
   * @param fileName as it is shown
   */
  OwnDataEncodingChooser(String fileName, List<OwnEncodings.Choice> choices, Texts texts) {
    this.choices = choices;
    add(0, Wrapped.plain(texts.text("own-data.encoding.ask", "file", fileName), Type.CONTROL));
    ButtonGroup group = new ButtonGroup();
    for (OwnEncodings.Choice choice : choices) {
      String id = choice.encoding().name();
      JRadioButton button = new JRadioButton(texts.text("own-data.encoding." + id));
      button.setName("own-data.encoding." + id);
      button.setOpaque(false);
      button.getAccessibleContext().setAccessibleDescription(choice.preview());
      group.add(button);
      buttons.add(button);
      button.setSelected(buttons.size() == 1);
      addLoose(Space.L, button);
      add(Space.S, new Rows(Foreign.isolated(choice.preview(), texts)));
    }
  }

  /** The encoding that is chosen. */
  Charset chosen() {
    for (int i = 0; i < choices.size(); i++) {
      if (buttons.get(i).isSelected()) {
        return choices.get(i).encoding();
      }
    }
    return choices.get(0).encoding();
  }

  /** What has the focus first. */
  JComponent first() {
    return buttons.get(0);
  }

  /** The rows in the pale box. */
  private static final class Rows extends Card implements Stack.Wrapping {
    private static final long serialVersionUID = 1L;

    private final Column lines = new Column();

    Rows(String text) {
      super("own-data.encoding.rows", new BorderLayout(), Card.Kind.SUNKEN);
      setBorder(Space.padding(Space.M, Space.L, Space.M, Space.L));
      lines.add(0, Wrapped.plain(text, Type.CONTROL));
      add(lines);
    }

    @Override
    public int heightFor(int width) {
      int sides = getInsets().left + getInsets().right;
      return lines.heightFor(width - sides) + getInsets().top + getInsets().bottom;
    }
  }
}
