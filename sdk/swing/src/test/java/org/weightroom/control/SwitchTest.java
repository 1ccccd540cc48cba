package org.weightroom.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.ComponentOrientation;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.swing.JCheckBox;
import javax.swing.JTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.observe.Cause;
import org.weightroom.observe.Property;

@ExtendWith(OnEventThread.class)
class SwitchTest {
  private final Houses model = new Houses();
  private final Property<Boolean> scaling = new Property<>(model.scope(), "scaling", false);
  private final List<String> happened = new ArrayList<>();
  private final Switch row = model.joined(Switch.of(scaling));
  private final JCheckBox box = Houses.find(row, "switch.scaling", JCheckBox.class);

  private void listen() {
    model.scope().onHand(() -> happened.add("hand at " + scaling.get()));
    model.scope().onSettle(cause -> happened.add(cause + " at " + scaling.get()));
  }

  @Test
  void aClickIsOneGesture() {
    listen();
    mouse(MouseEvent.MOUSE_PRESSED);
    mouse(MouseEvent.MOUSE_RELEASED);
    assertTrue(scaling.get());
    assertEquals(List.of("hand at false", "HAND at true"), happened);
    mouse(MouseEvent.MOUSE_PRESSED);
    mouse(MouseEvent.MOUSE_RELEASED);
    assertFalse(scaling.get());
    assertEquals(4, happened.size());
  }

  @Test
  void spaceTurnsItToo() {
    listen();
    Houses.press(box, "SPACE");
    Houses.release(box, "released SPACE");
    assertTrue(scaling.get());
    assertEquals(List.of("hand at false", "HAND at true"), happened);
  }

  @Test
  void whatOthersSetIsShownAndNothingMore() {
    listen();
    scaling.set(true);
    model.scope().flush();
    assertTrue(box.isSelected());
    scaling.set(false);
    model.scope().settle(Cause.ACTION);
    assertFalse(box.isSelected());
    assertEquals(List.of("ACTION at false"), happened);
  }

  @Test
  void itTellsItsNameAndItsNote() {
    assertEquals("Scale the columns", box.getText());
    assertEquals("Scale the columns", box.getAccessibleContext().getAccessibleName());
    assertEquals(
        "Each column about 0, one wide.", box.getAccessibleContext().getAccessibleDescription());
    JTextArea note = Houses.find(row, "note.scaling", JTextArea.class);
    assertEquals("Each column about 0, one wide.", note.getText());
    assertTrue(note.getY() >= box.getY() + box.getHeight());
  }

  @Test
  void withoutANoteThereIsNone() {
    Switch bare = model.joined(Switch.of(new Property<>(model.scope(), "area", true)));
    assertNull(Houses.find(bare, "note.area", JTextArea.class));
    assertTrue(Houses.find(bare, "switch.area", JCheckBox.class).isSelected());
  }

  @Test
  void theNoteBeginsWhereTheNameDoesInMirroredPagesToo() {
    JTextArea note = Houses.find(row, "note.scaling", JTextArea.class);
    assertTrue(note.getInsets().left > 15 && note.getInsets().right == 0);
    row.applyComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);
    assertTrue(note.getInsets().right > 15 && note.getInsets().left == 0);
  }

  @Test
  void itHidesWithItsProperty() {
    row.hideProperties(Set.of("scaling"));
    assertFalse(row.isVisible());
    row.hideProperties(Set.of("bias"));
    assertTrue(row.isVisible());
  }

  private void mouse(int id) {
    int held = id == MouseEvent.MOUSE_RELEASED ? 0 : MouseEvent.BUTTON1_DOWN_MASK;
    box.dispatchEvent(new MouseEvent(box, id, 0, held, 10, 10, 1, false, MouseEvent.BUTTON1));
  }
}
