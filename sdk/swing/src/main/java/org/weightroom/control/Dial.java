package org.weightroom.control;

import java.awt.Color;
import java.awt.ComponentOrientation;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Path2D;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleValue;
import javax.swing.JSlider;
import org.weightroom.observe.NumberProperty;
import org.weightroom.theme.Brush;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Token;

/**
 * A Swing slider of a property, or of a part of its range. It only speaks when a hand moves it: a
 * value between two positions, or beyond the last, stays exactly what it is.
 */
final class Dial extends JSlider {
  private static final long serialVersionUID = 1L;
  private static final int SIDE = 9;

  private final transient NumberProperty property;
  private final transient Reach reach;
  private final transient Hand hand;
  private final transient FineDrag fine;
  private final Color arrowColor;
  private int shown;
  private int beyond;
  private boolean goingOn;

  Dial(NumberProperty property, Reach reach, Optional<Concept> concept) {
    super(0, reach.lastPlace(), 0);
    this.property = property;
    this.reach = reach;
    concept.ifPresent(meaning -> Styles.styleSlider(this, meaning));
    arrowColor = concept.map(Concept::text).orElseGet(Token.ACCENT::color);
    this.hand = new Hand(property);
    this.fine = new FineDrag(this);
    setOpaque(false);
    setBorder(Space.padding(0, SIDE, 0, SIDE)); // room for the arrow beside the knob
    addChangeListener(e -> spoken());
    bindKeys();
    Listener listener = new Listener();
    addMouseListener(listener);
    addMouseWheelListener(listener);
    addKeyListener(
        new KeyAdapter() {
          @Override
          public void keyReleased(KeyEvent e) {
            hand.settle();
          }
        });
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent e) {
            hand.settle();
          }
        });
  }

  /** Puts the knob where the property is. */
  void put(double value) {
    shown = reach.place(value);
    beyond = value < reach.from() ? -1 : value > reach.to() ? 1 : 0;
    setValue(shown);
    repaint();
  }

  /** On which side the value is out of range: -1, 0 or 1. */
  int beyond() {
    return beyond;
  }

  /** What it sets of the range, and how finely. */
  Reach reach() {
    return reach;
  }

  /** Where it stands, to go on from there. */
  double value() {
    return property.get();
  }

  /** What moves the property. */
  Hand hand() {
    return hand;
  }

  /** Takes the knob off the pointer in the midst of a drag; the gesture goes on. */
  void letGo(MouseEvent e) {
    goingOn = true;
    super.processMouseEvent(
        new MouseEvent(
            this,
            MouseEvent.MOUSE_RELEASED,
            e.getWhen(),
            e.getModifiersEx(),
            e.getX(),
            e.getY(),
            e.getClickCount(),
            false,
            MouseEvent.BUTTON1));
    goingOn = false;
  }

  @Override
  protected void processMouseEvent(MouseEvent e) {
    if (!fine.takes(e)) {
      super.processMouseEvent(e);
    }
  }

  @Override
  protected void processMouseMotionEvent(MouseEvent e) {
    if (!fine.takes(e)) {
      super.processMouseMotionEvent(e);
    }
  }

  /** The one guard against echoes: a knob that stands where it was put was not moved by a hand. */
  private void spoken() {
    if (getValue() != shown) {
      shown = getValue();
      hand.moveTo(getValueIsAdjusting() ? reach.coarseAt(shown) : reach.valueAt(shown));
      if (!getValueIsAdjusting()) {
        hand.settleAfterSilence(); // moved by a tool that neither presses nor releases anything
      }
    }
  }

  private void bindKeys() {
    Keys keys = new Keys(this);
    keys.steps(this::step);
    int page = Math.max(Keys.LEAP, reach.coarse());
    keys.on("PAGE_UP", () -> step(page));
    keys.on("PAGE_DOWN", () -> step(-page));
    keys.on("HOME", () -> hand.moveTo(reach.from()));
    keys.on("END", () -> hand.moveTo(reach.to()));
  }

  private void step(int steps) {
    hand.moveTo(reach.moved(property.get(), steps));
  }

  @Override
  public void removeNotify() {
    fine.end();
    hand.settle();
    super.removeNotify();
  }

  /** Numbers grow to the right in every language. */
  @Override
  public void setComponentOrientation(ComponentOrientation orientation) {
    super.setComponentOrientation(ComponentOrientation.LEFT_TO_RIGHT);
  }

  @Override
  protected void paintComponent(Graphics g) {
    super.paintComponent(g);
    if (beyond != 0) {
      Graphics2D brush = Brush.smooth(g);
      brush.setColor(arrowColor);
      brush.fill(arrow());
      brush.dispose();
    }
  }

  private Path2D arrow() {
    float length = Space.scale(6);
    float half = Space.scale(5);
    float tip = beyond < 0 ? Space.scale(1) : getWidth() - Space.scale(1);
    float middle = getHeight() / 2f;
    Path2D arrow = new Path2D.Float();
    arrow.moveTo(tip, middle);
    arrow.lineTo(tip - beyond * length, middle - half);
    arrow.lineTo(tip - beyond * length, middle + half);
    arrow.closePath();
    return arrow;
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext = new AccessibleDial();
    }
    return accessibleContext;
  }

  private final class Listener extends MouseAdapter {
    @Override
    public void mouseReleased(MouseEvent e) {
      if (!goingOn) {
        hand.settle();
      }
      put(property.get()); // the pointer may have left the knob beside a coarse step
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent e) {
      if (isEnabled() && e.getWheelRotation() != 0) {
        int notches = -e.getWheelRotation();
        hand.moveTo(
            e.isShiftDown()
                ? reach.moved(property.get(), notches)
                : reach.coarselyMoved(property.get(), notches));
        hand.settleAfterSilence();
      }
      e.consume();
    }
  }

  /** Tells the property's number, not the position of the knob. */
  private final class AccessibleDial extends AccessibleJSlider {
    private static final long serialVersionUID = 1L;

    @Override
    public AccessibleValue getAccessibleValue() {
      return this;
    }

    @Override
    public Number getCurrentAccessibleValue() {
      return property.get();
    }

    @Override
    public boolean setCurrentAccessibleValue(Number value) {
      hand.moveTo(value.doubleValue());
      hand.settle();
      return true;
    }

    @Override
    public Number getMinimumAccessibleValue() {
      return reach.from();
    }

    @Override
    public Number getMaximumAccessibleValue() {
      return reach.to();
    }
  }
}
