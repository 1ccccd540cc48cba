package org.weightroom.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import javax.accessibility.AccessibleRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.check.pictured.PicturedLesson;
import org.weightroom.control.OnEventThread;
import org.weightroom.theme.Theme;

/** A picture in the story: its size, its words, and the words in its place. */
@ExtendWith(OnEventThread.class)
class StoryPictureTest {
  private static final int RED = 0xffc00000;
  private static final int BLUE = 0xff0000c0;

  @AfterEach
  void usualScale() {
    Theme.install(Theme.LIGHT, 100);
  }

  /** Left half red, right half blue, in stripes of one pixel above each other. */
  private static StoryPicture halves(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, x < width / 2 ? RED : BLUE);
      }
    }
    return new StoryPicture(image, "Two halves");
  }

  private static BufferedImage painted(StoryPicture picture, int width, double device) {
    picture.setSize(width, picture.heightFor(width));
    int w = (int) (width * device);
    int h = (int) (picture.getHeight() * device);
    BufferedImage page = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D brush = page.createGraphics();
    brush.scale(device, device);
    picture.paint(brush);
    brush.dispose();
    return page;
  }

  @Test
  void itIsNeverLargerThanItsPixelsAtTheScaleAndNeverWiderThanTheColumn() {
    assertEquals(50, halves(100, 50).heightFor(276));
    assertEquals(138, halves(1000, 500).heightFor(276));
    assertEquals(1, halves(4000, 1).heightFor(276));
    Theme.install(Theme.LIGHT, 200);
    assertEquals(100, halves(100, 50).heightFor(552));
    assertEquals(new Dimension(200, 100), halves(100, 50).getPreferredSize());
    assertEquals(276, halves(1000, 500).heightFor(552));
  }

  @Test
  void everyPixelShowsAsItIs() {
    BufferedImage page = painted(halves(100, 4), 276, 1);
    assertEquals(RED, page.getRGB(49, 2));
    assertEquals(BLUE, page.getRGB(50, 2));
    assertEquals(BLUE, page.getRGB(99, 3));
    assertEquals(0, page.getRGB(100, 2));
  }

  @Test
  void aSmallerOneKeepsItsEdges() {
    BufferedImage page = painted(halves(1000, 20), 250, 1);
    assertEquals(RED, page.getRGB(122, 2));
    assertEquals(BLUE, page.getRGB(127, 2));
    BufferedImage fine = painted(halves(1000, 20), 250, 2); // a screen with twice the pixels
    assertEquals(RED, fine.getRGB(247, 4));
    assertEquals(BLUE, fine.getRGB(252, 4));
  }

  @Test
  void itStandsWhereLinesBeginAndIsNotMirrored() {
    StoryPicture picture = halves(100, 4);
    picture.setComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);
    BufferedImage page = painted(picture, 276, 1);
    assertEquals(0, page.getRGB(175, 2));
    assertEquals(RED, page.getRGB(176, 2));
    assertEquals(BLUE, page.getRGB(275, 2));
  }

  @Test
  void itIsReadByItsWords() {
    StoryPicture picture = halves(10, 10);
    assertEquals("Two halves", picture.getAccessibleContext().getAccessibleName());
    assertEquals(AccessibleRole.ICON, picture.getAccessibleContext().getAccessibleRole());
  }

  @Test
  void wordsStandWhereAPictureCannot() {
    Student<PicturedLesson.Model> student = Student.of(new PicturedLesson(), Locale.ENGLISH);
    List<String> shown =
        List.of("A house", "A far house", "A house above", "A fake", "A huge house");
    for (int step = 0; step < shown.size(); step++) {
      student.session.goToStep(step);
      assertEquals(List.of(shown.get(step)), student.reads("story.body"));
      assertEquals(shown.get(step), said(student));
      assertFalse(student.has("story.picture"), shown.get(step));
    }
    student.session.goToStep(shown.size());
    assertTrue(student.has("story.picture"));
    assertEquals(new Dimension(276, 24), student.find("story.picture").getSize());
  }

  private static String said(Student<?> student) {
    return student.find("story.body").getAccessibleContext().getAccessibleDescription();
  }
}
