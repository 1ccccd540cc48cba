package org.weightroom.control;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingConstants;
import org.weightroom.observe.NumbersProperty;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Type;

/** One score: its name, its field and a button that removes it. It always is the n-th score. */
final class ScoreRow {
  private static final int ICON = 14;
  private static final int USUAL_FIELD = 160;

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
    field.setEnabled(!scores.isLocked());
    label.setLabelFor(field);
    String removing = context.texts().text("scores.remove", "number", context.isolated(number));
    remove.setName("scores.remove" + number);
    remove.getAccessibleContext().setAccessibleName(removing);
    remove.setToolTipText(removing);
    remove.setMargin(Space.insets(0));
    remove.setPreferredSize(new Dimension(Space.px(Space.CONTROL), Space.px(Space.CONTROL)));
    remove.addActionListener(e -> onRemove.accept(index));
    new Keys(field).on("ctrl DELETE", remove::isVisible, () -> onRemove.accept(index));
    label.setHorizontalAlignment(SwingConstants.LEADING);
    keepInSight(field);
    keepInSight(remove);
  }

  void addTo(Container list) {
    list.add(label);
    list.add(field);
    list.add(remove);
  }

  /** The width of its name, in pixels. */
  int labelWidth() {
    return label.getPreferredSize().width;
  }

  /** The width with the name and the field as wide as needed, in pixels. */
  int neededWidth(int widestLabel) {
    return widestLabel + field.neededWidth() + remove.getPreferredSize().width + 2 * gap();
  }

  /**
   * Lays its controls out from where reading starts.
   *
   * @param place the row, in pixels
   * @param widestLabel where the fields of all rows begin
   */
  void place(Rectangle place, int widestLabel, boolean leftToRight) {
    int button = remove.getPreferredSize().width;
    int free = place.width - widestLabel - button - 2 * gap();
    int wide = Math.max(0, Math.min(free, Math.max(field.neededWidth(), Space.px(USUAL_FIELD))));
    int x = 0;
    for (JComponent control : List.of(label, field, remove)) {
      int width = control == label ? widestLabel : control == field ? wide : button;
      int start = leftToRight ? place.x + x : place.x + place.width - x - width;
      control.setBounds(start, place.y, width, place.height);
      x += width + gap();
    }
  }

  private static int gap() {
    return Space.px(Space.M);
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
