package org.weightroom.app.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.weightroom.app.shell.Window;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Theme;

/** Pages for the printer. */
final class PrintoutTest {
  private static final int ZOOM = 2;

  @BeforeAll
  static void dress() {
    Theme.install(Theme.DARK, 200); // paper is white and of its own size all the same
  }

  private static Printout printout(Document document, String language) {
    return Printout.of(document, Texts.of(Window.class, Locale.forLanguageTag(language)));
  }

  private static Document longOne(int rows) {
    Document document = Document.titled("A long report", "Today").text("Words ".repeat(400));
    document.table(List.of(2.0, 1.0), List.of("Student", "Goals"));
    for (int i = 0; i < rows; i++) {
      document.row(List.of("Student number " + i, "reached " + i));
    }
    return document.heading("The end").bullet("A last line.");
  }

  private static String words(Printout printout) {
    return IntStream.range(0, printout.getNumberOfPages())
        .boxed()
        .flatMap(page -> printout.ink(page).stream())
        .map(Ink::words)
        .collect(Collectors.joining(" "))
        .replaceAll("\\s+", " ");
  }

  private static BufferedImage image(Printout printout, int page) {
    PageFormat format = printout.getPageFormat(page);
    BufferedImage image =
        new BufferedImage(
            (int) format.getWidth() * ZOOM,
            (int) format.getHeight() * ZOOM,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.setColor(Theme.LIGHT.color(org.weightroom.theme.Token.SURFACE));
    brush.fillRect(0, 0, image.getWidth(), image.getHeight());
    brush.scale(ZOOM, ZOOM);
    assertEquals(Printable.PAGE_EXISTS, printout.print(brush, format, page));
    brush.dispose();
    return image;
  }

  /** Whether anything is drawn outside the part of the paper that a printer reaches. */
  private static boolean isMarginEmpty(BufferedImage image, PageFormat format) {
    int paper = image.getRGB(0, 0);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        boolean inside =
            x >= format.getImageableX() * ZOOM - 1
                && x <= (format.getImageableX() + format.getImageableWidth()) * ZOOM + 1
                && y >= format.getImageableY() * ZOOM - 1
                && y <= (format.getImageableY() + format.getImageableHeight()) * ZOOM + 6;
        if (!inside && image.getRGB(x, y) != paper) {
          return false;
        }
      }
    }
    return true;
  }

  @Test
  void everyWordIsOnPaperAndNothingInTheMargins() {
    Printout printout = printout(longOne(120), "en");

    assertEquals(4, printout.getNumberOfPages());
    String words = words(printout);
    for (int i = 0; i < 120; i++) {
      assertTrue(words.contains("Student number " + i), "row " + i);
    }
    assertTrue(words.contains("A last line."));
    assertEquals(400, words.split("Words", -1).length - 1);
    for (int page = 0; page < printout.getNumberOfPages(); page++) {
      assertTrue(isMarginEmpty(image(printout, page), printout.getPageFormat(page)), "" + page);
    }
  }

  @Test
  void linesNeverOverlapNorLeaveThePage() {
    Printout printout = printout(longOne(120), "en");
    PageFormat format = printout.getPageFormat(0);
    double right = format.getImageableX() + format.getImageableWidth();
    for (int page = 0; page < printout.getNumberOfPages(); page++) {
      for (Ink ink : printout.ink(page)) {
        assertTrue(ink.x() >= format.getImageableX() - 0.01, ink.words());
        assertTrue(ink.x() + ink.width() <= right + 0.01, ink.words());
        assertTrue(ink.y() < format.getImageableY() + format.getImageableHeight(), ink.words());
      }
    }
  }

  @Test
  void aTablesHeadStandsOnEachOfItsPages() {
    Printout printout = printout(longOne(120), "en");
    for (int page = 0; page < printout.getNumberOfPages(); page++) {
      List<String> said = printout.ink(page).stream().map(Ink::words).toList();
      boolean rows = said.stream().anyMatch(words -> words.startsWith("Student number"));
      assertEquals(rows ? 1 : 0, Collections.frequency(said, "Student"), "page " + page);
    }
  }

  @Test
  void aHeadingIsNeverTheLastLineOfAPage() {
    for (int rows = 0; rows < 60; rows++) {
      Printout printout = printout(longOne(rows), "en");
      for (int page = 0; page < printout.getNumberOfPages(); page++) {
        List<String> said =
            printout.ink(page).stream().map(Ink::words).filter(word -> !word.isEmpty()).toList();
        assertTrue(!said.get(said.size() - 1).equals("The end"), rows + " rows");
      }
    }
  }

  @Test
  void aCellLongerThanAPageGoesOnOnTheNext() {
    Document document = Document.titled("Long", "").table(List.of(1.0, 1.0), List.of("A", "B"));
    document.row(List.of("x", "sentence ".repeat(2000)));
    Printout printout = printout(document, "en");

    assertTrue(printout.getNumberOfPages() > 2);
    assertEquals(2000, words(printout).split("sentence", -1).length - 1);
  }

  @Test
  void aWordLongerThanALineIsBroken() {
    String word = "W".repeat(500);
    Printout printout = printout(Document.titled("Long", "").text(word), "en");

    assertEquals(500, words(printout).chars().filter(letter -> letter == 'W').count());
  }

  @Test
  void readFromRightToLeftLinesEndAtTheRight() {
    Printout printout = printout(Document.titled("Long", "").text("short"), "ar-XB");
    PageFormat format = printout.getPageFormat(0);
    double right = format.getImageableX() + format.getImageableWidth();
    for (Ink ink : printout.ink(0)) {
      assertEquals(right, ink.x() + ink.width(), 0.01, ink.words());
    }
    assertTrue(isMarginEmpty(image(printout, 0), format));
  }

  @Test
  void americansPrintOnLetter() {
    assertEquals(612, Printout.paper(Locale.US).getWidth());
    assertEquals(595, Printout.paper(Locale.GERMANY).getWidth());
  }
}
