package org.weightroom.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weightroom.app.print.Printout;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Theme;

/** The pages for teachers: whole, on one sheet, and true. */
final class ChapterPagesTest {
  private static final Texts TEXTS = Texts.of(Window.class, Locale.ENGLISH);

  static Stream<String> chapters() {
    return ChapterPages.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void aPageHasAllThatATeacherWants(String lesson) throws IOException {
    Theme.install(Theme.LIGHT, 100);
    String page = text(lesson);
    for (String heading :
        List.of(
            "Aim",
            "Before the lesson",
            "Where they go wrong",
            "Answers to the cards",
            "One way to each goal",
            "Try it yourself",
            "Exit question")) {
      assertTrue(page.contains("## " + heading + "\n"), heading);
    }
    assertTrue(page.lines().anyMatch(line -> line.matches("\\d+ minutes: .*")));
    Printout printout = Printout.of(new ChapterPages(TEXTS).of(lesson), TEXTS);
    assertEquals(1, printout.getNumberOfPages(), "one sheet");
  }

  private static String text(String lesson) throws IOException {
    try (InputStream in = ChapterPages.class.getResourceAsStream("chapters/" + lesson + ".md")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
