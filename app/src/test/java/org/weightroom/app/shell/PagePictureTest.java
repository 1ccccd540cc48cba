package org.weightroom.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.lesson.LessonInfo;
import org.weightroom.page.LessonSession;
import org.weightroom.theme.Theme;
import org.weightroom.theme.Token;

/** A page's picture needs no display. */
final class PagePictureTest {

  @AfterEach
  void normalSize() {
    Theme.install(Theme.LIGHT, 100);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 200})
  void thePictureHasTheWantedSizeAtEveryScaleAndShowsHeaderAndPage(int scale) throws Exception {
    Theme.install(Theme.DARK, scale);
    LessonInfo info = new LessonInfo("first", "1.0.0", "");
    LessonSession<?> session = LessonSession.open(new DialLesson(), info, Locale.ENGLISH);
    try {
      BufferedImage picture = PagePicture.render(session, new Dimension(1024, 690));

      assertEquals(1024, picture.getWidth());
      assertEquals(690, picture.getHeight());
      assertEquals(Token.SURFACE.color().getRGB(), picture.getRGB(512, 2));
      assertEquals(Token.BACKGROUND.color().getRGB(), picture.getRGB(2, 688));
      long colours =
          IntStream.range(0, 1024 * 690)
              .map(i -> picture.getRGB(i % 1024, i / 1024))
              .distinct()
              .count();
      assertTrue(colours > 50, "smooth text has many shades, not " + colours);
    } finally {
      SwingUtilities.invokeAndWait(session::close);
    }
  }
}
