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
 * A Swing slider with one position a step of a property. It only speaks when a hand moves it: a
 * value between two positions, or beyond the last, stays exactly what it is.
 */
final class Dial extends JSlider {
  private static final long serialVersionUID = 1L;
  private static final int SIDE = 9;

  private final transient NumberProperty property;
  private final transient Hand hand;
  private final Color arrowColor;
  private int shown;
  private int beyond;

  Dial(NumberProperty property, Optional<Concept> concept) {
    super(0, positions(property), 0);
    this.property = property;
    concept.ifPresent(meaning -> Styles.styleSlider(this, meaning));
    arrowColor = concept.map(Concept::text).orElseGet(Token.ACCENT::color);
    this.hand = new Hand(property);
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

  private static int positions(NumberProperty property) {
    double steps = (property.max() - property.min()) / property.step();
    return (int) Math.floor(steps + 1e-6);
  }

  /** Puts the knob where the property is. */
  void put(double value) {
    shown = (int) Math.rint((value - property.min()) / property.step());
    shown = Math.max(0, Math.min(getMaximum(), shown));
    beyond = value < property.min() ? -1 : value > property.max() ? 1 : 0;
    setValue(shown);
    repaint();
  }

  /** On which side the value is out of range: -1, 0 or 1. */
  int beyond() {
    return beyond;
  }

  /** The one guard against echoes: a knob that stands where it was put was not moved by a hand. */
  private void spoken() {
    if (getValue() != shown) {
      shown = getValue();
      hand.moveTo(property.min() + shown * property.step());
      if (!getValueIsAdjusting()) {
        hand.settleAfterSilence(); // moved by a tool that neither presses nor releases anything
      }
    }
  }

  private void bindKeys() {
    Keys keys = new Keys(this);
    keys.steps(hand::step);
    keys.on("HOME", () -> hand.moveTo(property.min()));
    keys.on("END", () -> hand.moveTo(property.max()));
  }

  @Override
  public void removeNotify() {
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
      hand.settle();
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent e) {
      if (isEnabled() && e.getWheelRotation() != 0) {
        hand.step(-e.getWheelRotation());
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
      return property.min();
    }

    @Override
    public Number getMaximumAccessibleValue() {
      return property.max();
    }
  }
}
