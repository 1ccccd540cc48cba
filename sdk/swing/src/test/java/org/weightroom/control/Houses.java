package org.weightroom.control;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.KeyStroke;
import org.weightroom.data.Dataset;
import org.weightroom.data.Worked;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Texts;
import org.weightroom.nn.Loss;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Value;

/** Chapter 1 in small, and hands to play it with. */
public final class Houses extends LessonModel {
  public final Dataset houses =
      Dataset.of("area", "price").with(2104, 399.9).with(1600, 329.9).with(2400, 369);
  public final NumberProperty area = number("area", 2000, 0, 2600, 1);
  public final NumberProperty weight = number("weight", 0.1, 0, 0.4, 0.001);
  public final NumberProperty bias = number("bias", 150, 0, 460, 1);
  public final Value<Double> error =
      value("error", () -> Loss.MEAN_SQUARED_ERROR.of(this::predict, houses)).decimals(0);
  public final Value<Double> price =
      value("predicted-price", () -> predict(area.get())).decimals(0);

  /** What was asked to open. */
  public final List<String> opened = new ArrayList<>();

  /** A fresh model that tells how its values come about. */
  public Houses() {
    explain(error, () -> Loss.MEAN_SQUARED_ERROR.worked(this::predict, houses));
    explain(
        price,
        () ->
            Worked.weightedSum(new double[] {area.get()}, new double[] {weight.get()}, bias.get()));
  }

  public double predict(double size) {
    return weight.get() * size + bias.get();
  }

  /** A page in this language. */
  public PartContext page(Locale locale) {
    history();
    return new PartContext(this, Texts.of(Houses.class, locale), opened::add);
  }

  /** How many gestures can be undone. */
  public int gestures() {
    return history().gestures().size();
  }

  /** Joins a part to a page in English and gives it its preferred size. */
  public <P extends Part> P joined(P part) {
    return joined(part, Locale.ENGLISH);
  }

  /** Joins a part to a page in this language and gives it its preferred size. */
  public <P extends Part> P joined(P part, Locale locale) {
    part.join(page(locale));
    Dimension size = part.getPreferredSize();
    lay(part, Math.max(size.width, 600), size.height);
    return part;
  }

  /** Gives a component a size and lays out all that is in it. */
  public static void lay(Component component, int width, int height) {
    component.setSize(width, height);
    layOut(component);
  }

  private static void layOut(Component component) {
    component.doLayout();
    if (component instanceof Container container) {
      for (Component child : container.getComponents()) {
        layOut(child);
      }
    }
  }

  /** The component of this name. */
  public static <C extends Component> C find(Component root, String name, Class<C> type) {
    if (name.equals(root.getName())) {
      return type.cast(root);
    }
    if (root instanceof Container container) {
      for (Component child : container.getComponents()) {
        C found = find(child, name, type);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Presses a key and keeps it down. */
  public static void press(Component on, String key) {
    key(on, KeyEvent.KEY_PRESSED, key);
  }

  /** Lets a key go. */
  public static void release(Component on, String key) {
    key(on, KeyEvent.KEY_RELEASED, key);
  }

  /** Presses a key and lets it go. */
  public static void type(Component on, String key) {
    press(on, key);
    release(on, key);
  }

  /** Takes the focus away for good. */
  public static void leave(Component component) {
    redispatch(component, new FocusEvent(component, FocusEvent.FOCUS_LOST));
  }

  private static void key(Component on, int id, String key) {
    KeyStroke stroke = KeyStroke.getKeyStroke(key);
    KeyEvent event =
        new KeyEvent(
            on, id, 0, stroke.getModifiers(), stroke.getKeyCode(), KeyEvent.CHAR_UNDEFINED);
    redispatch(on, event);
  }

  /** Without a window nothing has the focus: the manager would drop what is only dispatched. */
  private static void redispatch(Component on, AWTEvent event) {
    KeyboardFocusManager.getCurrentKeyboardFocusManager().redispatchEvent(on, event);
  }
}
