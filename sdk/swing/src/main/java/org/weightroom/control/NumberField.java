package org.weightroom.control;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Insets;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.Set;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Numerals;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/**
 * A field that shows a number in the reader's language and takes typed ones. What cannot be taken
 * stays to be mended, with one line that says why; the number keeps its value.
 */
public final class NumberField extends JTextField {
  private static final long serialVersionUID = 1L;
  private static final int NARROWEST = 84;
  private static final int CARET = 2;

  private final transient Slot slot;
  private final transient PartContext context;
  private final transient Hand hand;
  private final transient Refusal refusal;
  private double shown = Double.NaN;
  private String shownText = "";
  private int leastWidth;

  NumberField(NumberProperty property, PartContext context) {
    this(Slot.of(property), context.name(property), context);
    setName("field." + property.id());
    setEnabled(!property.isLocked());
  }

  /** A field for a number that is called so. */
  NumberField(Slot slot, String name, PartContext context) {
    this.slot = slot;
    this.context = context;
    this.hand = new Hand(slot);
    this.refusal = new Refusal(this, slot.range(), context);
    setFont(Type.CONTROL.bold());
    setHorizontalAlignment(RIGHT);
    putClientProperty(
        FlatClientProperties.SELECT_ALL_ON_FOCUS_POLICY,
        FlatClientProperties.SELECT_ALL_ON_FOCUS_POLICY_ALWAYS);
    getAccessibleContext().setAccessibleName(context.texts().text("field.name", "name", name));
    bindKeys();
    addFocusListener(new Leaving());
    getDocument().addDocumentListener(new Mending());
    context.watch(this::follow);
  }

  /** A part that is a field alone, without name and slider. */
  public static Part of(NumberProperty property) {
    return new Alone(property);
  }

  private void bindKeys() {
    Keys keys = new Keys(this);
    keys.on("ENTER", this::commit);
    keys.on("ESCAPE", this::isEdited, this::showNumber);
    keys.vertical(this::step);
    addKeyListener(
        new KeyAdapter() {
          @Override
          public void keyReleased(KeyEvent e) {
            if (e.getKeyCode() != KeyEvent.VK_ENTER) {
              hand.settle();
            }
          }
        });
  }

  /** Only a property that really changed may replace what is being typed. */
  private void follow() {
    if (Double.compare(slot.get(), shown) != 0) {
      showNumber();
    }
  }

  /** Shows the number in place of what is typed. */
  void showNumber() {
    shown = slot.get();
    shownText = text(shown);
    setText(shownText);
    refusal.clear(); // the same text fires no event
    revalidate();
  }

  private String text(double value) {
    return slot.show(value, context.locale());
  }

  private boolean isEdited() {
    return !getText().equals(shownText);
  }

  private void commit() {
    if (take()) {
      hand.settle();
    }
  }

  /** Steps on from what is typed, or from the number; {@link #settle} ends the gesture. */
  void step(int steps) {
    if (take()) {
      hand.step(steps);
      showNumber();
    }
  }

  /** Ends a gesture of steps. */
  void settle() {
    hand.settle();
  }

  /** Takes what is typed; untouched text is left alone, for it may be a rounded value. */
  private boolean take() {
    if (!isEdited()) {
      return true;
    }
    if (getText().isBlank()) {
      showNumber();
      return true;
    }
    double typed = Numerals.parse(getText(), context.locale());
    if (Double.isNaN(typed) || !slot.range().allows(typed)) {
      refusal.say(getText().strip(), Double.isNaN(typed));
      return false;
    }
    hand.type(typed);
    showNumber();
    return true;
  }

  @Override
  public void removeNotify() {
    hand.settle();
    refusal.clear();
    super.removeNotify();
  }

  /** A number that fits lays out nothing anew: it may change at every frame. */
  @Override
  public void revalidate() {
    if (slot == null || getWidth() != getPreferredSize().width) {
      super.revalidate();
    }
  }

  @Override
  public Dimension getPreferredSize() {
    Dimension size = super.getPreferredSize();
    if (slot != null && !isPreferredSizeSet()) {
      size.width = Math.max(leastWidth, neededWidth());
    }
    return size;
  }

  /** The width of the widest number a hand may set, or of the present one if that is wider. */
  int neededWidth() {
    FontMetrics metrics = getFontMetrics(getFont());
    Insets insets = getInsets();
    int widest = metrics.stringWidth(shownText);
    widest = Math.max(widest, metrics.stringWidth(text(slot.range().min())));
    widest = Math.max(widest, metrics.stringWidth(text(slot.range().max())));
    widest = Math.max(widest, metrics.stringWidth(text(slot.range().at(1)))); // 1.1 × 10⁻¹⁰
    return Math.max(Space.px(NARROWEST), widest + insets.left + insets.right + Space.px(CARET));
  }

  /** Makes it at least so wide, in pixels. */
  void setLeastWidth(int width) {
    leastWidth = width;
    revalidate();
  }

  @Override
  public Dimension getMinimumSize() {
    return getPreferredSize();
  }

  /** A number is written from left to right in every language, its minus first. */
  @Override
  public void setComponentOrientation(ComponentOrientation orientation) {
    super.setComponentOrientation(ComponentOrientation.LEFT_TO_RIGHT);
  }

  private final class Leaving extends FocusAdapter {
    @Override
    public void focusLost(FocusEvent e) {
      if (!e.isTemporary()) {
        commit();
      }
      hand.settle();
    }
  }

  private final class Mending implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent e) {
      refusal.clear();
    }

    @Override
    public void removeUpdate(DocumentEvent e) {
      refusal.clear();
    }

    @Override
    public void changedUpdate(DocumentEvent e) {}
  }

  private static final class Alone extends Part {
    private static final long serialVersionUID = 1L;

    private final transient NumberProperty property;

    Alone(NumberProperty property) {
      super(new BorderLayout());
      this.property = property;
    }

    @Override
    public void join(PartContext context) {
      add(new NumberField(property, context));
    }

    @Override
    public void hideProperties(Set<String> ids) {
      setVisible(!ids.contains(property.id()));
    }
  }
}
