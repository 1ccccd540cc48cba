package org.weightroom.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.ComponentOrientation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.observe.NumberProperty;

@ExtendWith(OnEventThread.class)
class ChoiceTest {
  private final Houses model = new Houses();
  private final NumberProperty sex = new NumberProperty(model.scope(), "sex", 0, 0, 1, 1);
  private final Choice row = model.joined(Choice.of(sex, "male", "female"));
  private final AbstractButton male = Houses.find(row, "choice.sex.male", AbstractButton.class);
  private final AbstractButton female = Houses.find(row, "choice.sex.female", AbstractButton.class);
  private final List<String> happened = new ArrayList<>();

  private void listen() {
    model.scope().onHand(() -> happened.add("hand at " + sex.get()));
    model.scope().onSettle(cause -> happened.add(cause + " at " + sex.get()));
  }

  @Test
  void aClickIsOneGestureAndOneOnTheChosenNone() {
    listen();
    female.doClick(0);
    female.doClick(0);
    assertEquals(1, sex.get());
    assertTrue(female.isSelected() && !male.isSelected());
    assertEquals(List.of("hand at 0.0", "HAND at 1.0"), happened);
  }

  @Test
  void theArrowsChooseInOneStop() {
    listen();
    assertTrue(male.isFocusable() && !female.isFocusable());
    Houses.type(male, "RIGHT");
    assertEquals(1, sex.get());
    assertTrue(female.isFocusable() && !male.isFocusable());
    row.applyComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);
    Houses.type(female, "RIGHT");
    assertEquals(0, sex.get());
    assertEquals(4, happened.size());
  }

  @Test
  void whatIsLockedCannotBeChosen() {
    NumberProperty locked = new NumberProperty(model.scope(), "sex", 0, 0, 1, 1);
    locked.lock();
    Choice grey = model.joined(Choice.of(locked, "male", "female"));
    AbstractButton other = Houses.find(grey, "choice.sex.female", AbstractButton.class);
    assertFalse(other.isEnabled());
    other.doClick(0);
    assertEquals(0, locked.get());
  }

  @Test
  void whatOthersSetIsShown() {
    sex.set(1.0);
    model.scope().flush();
    assertTrue(female.isSelected() && female.isFocusable());
    assertFalse(male.isSelected() || male.isFocusable());
  }

  @Test
  void eachTellsItsWordAsARadioButton() {
    assertEquals("female", female.getText());
    assertEquals("female", female.getAccessibleContext().getAccessibleName());
    assertEquals(AccessibleRole.RADIO_BUTTON, female.getAccessibleContext().getAccessibleRole());
    assertTrue(female.getFocusTraversalKeysEnabled(), "Tab leaves");
  }

  @Test
  void itIsALowBarOfEqualWordsThatHides() {
    assertTrue(row.isBar());
    assertEquals(32, row.getPreferredSize().height);
    assertEquals(male.getWidth(), female.getWidth());
    row.hideProperties(Set.of("sex"));
    assertFalse(row.isVisible());
  }

  @Test
  void wordsAndStepsAreAsMany() {
    assertThrows(IllegalArgumentException.class, () -> Choice.of(sex, "male"));
    assertThrows(IllegalArgumentException.class, () -> Choice.of(sex, "a", "b", "c"));
  }
}
