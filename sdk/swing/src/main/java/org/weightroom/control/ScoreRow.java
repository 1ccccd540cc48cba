package org.weightroom.control;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.weightroom.observe.NumbersProperty;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Type;

/** One score: its name, its field and a button that removes it. It always is the n-th score. */
final class ScoreRow {
  private static final int ICON = 14;

  private final JLabel label;
  private final NumberField field;
  private final JButton remove = Styles.plain(new JButton(Icons.of(Icons.Kind.CLOSE, ICON)));

  /**
   * Makes a row.
   *
   * @param onRemove gets the index of the score to remove
   */
  ScoreRow(NumbersProperty scores, int index, PartContext context, IntConsumer onRemove) {
    String number = Integer.toString(index + 1);
    String name = context.texts().text("scores.score", "number", context.isolated(number));
    label = Labels.bold(name, Type.CONTROL);
    field = new NumberField(Slot.of(scores, index), name, context);
    field.setName("scores.field" + number);
    label.setLabelFor(field);
    String removing = context.texts().text("scores.remove", "number", context.isolated(number));
    remove.setName("scores.remove" + number);
    remove.getAccessibleContext().setAccessibleName(removing);
    remove.setToolTipText(removing);
    remove.setMargin(Space.insets(0));
    remove.setPreferredSize(new Dimension(Space.px(Space.CONTROL), Space.px(Space.CONTROL)));
    remove.addActionListener(e -> onRemove.accept(index));
    new Keys(field).on("ctrl DELETE", remove::isVisible, () -> onRemove.accept(index));
    keepInSight(field);
    keepInSight(remove);
  }

  /** Puts the row into a grid of three columns. */
  void addTo(Container list, int row) {
    list.add(label, "cell 0 " + row);
    list.add(field, "cell 1 " + row);
    list.add(remove, "cell 2 " + row);
  }

  void show(boolean shown, boolean removable) {
    label.setVisible(shown);
    field.setVisible(shown);
    remove.setVisible(shown && removable);
  }

  NumberField field() {
    return field;
  }

  JButton remove() {
    return remove;
  }

  /** What gets the focus by keys is scrolled to. */
  private static void keepInSight(JComponent control) {
    control.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent e) {
            reveal(control);
          }
        });
  }

  static void reveal(JComponent control) {
    if (control.getParent() instanceof JComponent list) {
      list.scrollRectToVisible(control.getBounds());
    }
  }
}
