package org.weightroom.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.control.OnEventThread;
import org.weightroom.page.houses.HousesLesson;
import org.weightroom.theme.Theme;

/** At 200 % a school laptop has room for one picture at a time. */
@ExtendWith(OnEventThread.class)
class LowPageTest {
  private final Student<HousesLesson.Model> student = Student.at(Student.YOUR_TURN);

  private void large() {
    Theme.install(Theme.LIGHT, 200);
    student.session.rebuild(Locale.ENGLISH);
    student.sees(1366, 594);
  }

  @AfterEach
  void usualScale() {
    Theme.install(Theme.LIGHT, 100);
  }

  @Test
  void onePictureShowsAndTheChooserTellsWhich() {
    large();
    assertEquals(List.of("scatter"), pictures());
    assertTrue(student.button("picture.scatter").isSelected());
    student.press("picture.network");
    assertEquals(List.of("network"), pictures());
    student.press("picture.scatter");
    assertEquals(List.of("scatter"), pictures());
    assertTrue(student.find("drawers").isVisible());
  }

  @Test
  void picturesAndSlidersStayInsideThePage() {
    large();
    for (String name : List.of("scatter", "slider.weight", "slider.bias", "slider.area")) {
      Component part = student.find(name);
      int bottom = 0;
      for (Component c = part; c != student.page(); c = c.getParent()) {
        bottom += c.getY();
      }
      assertTrue(part.getHeight() > 0, name + " has height");
      assertTrue(
          bottom + part.getHeight() <= 594, name + " ends at " + (bottom + part.getHeight()));
    }
    assertTrue(student.find("chart").getHeight() >= 150, "the chart has " + student.find("chart"));
  }

  @Test
  void theChosenPictureStaysChosenWhenThePageIsTurnedAndTurnedBack() {
    large();
    student.press("picture.network");
    student.page().previousStep();
    student.find("lab");
    student.page().nextStep();
    assertTrue(student.button("picture.network").isSelected());
    assertEquals(List.of("network"), pictures());
  }

  @Test
  void withMoreRoomAllPicturesShow() {
    large();
    student.press("picture.network");
    student.sees(2732, 1284);
    assertEquals(List.of("scatter", "network"), pictures());
    assertFalse(student.has("drawers") && student.find("drawers").isVisible());
  }

  @Test
  void withLessRoomAgainTheChosenOneShows() {
    large();
    student.press("picture.network");
    student.sees(2732, 1284);
    student.sees(1366, 594);
    assertEquals(List.of("network"), pictures());
  }

  @Test
  void atUsualScaleBothPicturesShowAndThereIsNothingToChoose() {
    student.sees(1366, 642);
    assertEquals(List.of("scatter", "network"), pictures());
    assertFalse(student.button("picture.scatter").getParent().isVisible());
  }

  private List<String> pictures() {
    student.find("lab");
    return Student.shown(student.find("lab"))
        .map(Component::getName)
        .filter(name -> List.of("scatter", "network").contains(String.valueOf(name)))
        .toList();
  }
}
