package org.weightroom.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.ComponentOrientation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.observe.ChoicesProperty;

@ExtendWith(OnEventThread.class)
class ChipsTest {
  private static final List<String> ALL = List.of("age", "sex", "siblings-spouses");

  private final Houses model = new Houses();
  private final ChoicesProperty features =
      new ChoicesProperty(model.scope(), "features", List.of("age", "sex"), ALL);
  private final Chips row = model.joined(Chips.of(features));
  private final List<String> happened = new ArrayList<>();

  private AbstractButton chip(String word) {
    return Houses.find(row, "chip.features." + word, AbstractButton.class);
  }

  private void listen() {
    model.scope().onHand(() -> happened.add("hand at " + features.get()));
    model.scope().onSettle(cause -> happened.add(cause + " at " + features.get()));
  }

  private List<String> stops() {
    return ALL.stream().filter(word -> chip(word).isFocusable()).toList();
  }

  @Test
  void aClickIsOneGesture() {
    listen();
    chip("siblings-spouses").doClick(0);
    assertEquals(ALL, features.get());
    assertEquals(List.of("hand at [age, sex]", "HAND at " + ALL), happened);
    assertTrue(chip("siblings-spouses").isSelected());
    chip("age").doClick(0);
    assertEquals(List.of("sex", "siblings-spouses"), features.get());
    assertFalse(chip("age").isSelected());
  }

  @Test
  void spaceTogglesTheOneThatTheArrowsWentTo() {
    assertEquals(List.of("age"), stops());
    Houses.type(chip("age"), "RIGHT");
    assertEquals(List.of("sex"), stops());
    assertEquals(List.of("age", "sex"), features.get(), "going along chooses nothing");
    Houses.press(chip("sex"), "SPACE");
    Houses.release(chip("sex"), "released SPACE");
    assertEquals(List.of("age"), features.get());
    Houses.type(chip("sex"), "END");
    assertEquals(List.of("siblings-spouses"), stops());
    Houses.type(chip("siblings-spouses"), "RIGHT");
    assertEquals(List.of("age"), stops());
    row.applyComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);
    Houses.type(chip("age"), "LEFT");
    assertEquals(List.of("sex"), stops());
  }

  @Test
  void theLastOneStaysAndSaysWhy() {
    listen();
    assertNull(chip("sex").getToolTipText());
    features.set(List.of("sex"));
    model.scope().flush();
    chip("sex").doClick(0);
    assertEquals(List.of("sex"), features.get());
    assertTrue(chip("sex").isSelected());
    assertEquals(List.of(), happened);
    assertEquals("At least one stays.", chip("sex").getToolTipText());
    assertEquals(
        "At least one stays.", chip("sex").getAccessibleContext().getAccessibleDescription());
    chip("age").doClick(0);
    assertNull(chip("sex").getToolTipText());
  }

  @Test
  void eachTellsItsWordAndDiffersByMoreThanColour() {
    assertEquals("siblings, spouses", chip("siblings-spouses").getText());
    assertEquals(AccessibleRole.CHECK_BOX, chip("age").getAccessibleContext().getAccessibleRole());
    assertEquals("age", chip("age").getAccessibleContext().getAccessibleName());
    assertNotEquals(chip("age").getIcon(), chip("age").getSelectedIcon());
  }

  @Test
  void itWrapsInABarThatHidesWithItsProperty() {
    assertTrue(row.isBar());
    int one = row.heightFor(600);
    assertTrue(row.heightFor(200) > one, "wraps");
    assertTrue(Stream.of(row.getComponents()).allMatch(c -> c.getX() >= 0));
    row.hideProperties(Set.of("features"));
    assertFalse(row.isVisible());
    row.hideProperties(Set.of("bias"));
    assertTrue(row.isVisible());
  }
}
