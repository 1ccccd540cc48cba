package org.weightroom.app.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weightroom.app.print.Document;
import org.weightroom.lesson.Texts;

/**
 * What a teacher wants to know of each chapter, from {@code chapters/ID.md} beside this class; a
 * translation is {@code ID_de.md}. Lines are paragraphs; {@code #} begins the title, {@code ##} a
 * heading, {@code -} a line of a list.
 */
final class ChapterPages {
  /** The lessons that have a page, in the order of the chapters. */
  static final List<String> ALL =
      List.of("regression", "automation", "two-variables", "classification", "titanic");

  private static final String TITLE = "# ";
  private static final String HEADING = "## ";
  private static final String BULLET = "- ";

  private final Texts texts;

  ChapterPages(Texts texts) {
    this.texts = texts;
  }

  /** What a chapter is called. */
  String title(String lesson) {
    return content(lesson)
        .lines()
        .filter(line -> line.startsWith(TITLE))
        .findFirst()
        .map(line -> said(line.substring(TITLE.length())))
        .orElse(lesson);
  }

  /** A chapter's page. */
  Document of(String lesson) {
    Document page = Document.titled(title(lesson), texts.text("chapter.note"));
    for (String line : content(lesson).lines().toList()) {
      if (line.startsWith(HEADING)) {
        page.heading(said(line.substring(HEADING.length())));
      } else if (line.startsWith(BULLET)) {
        page.bullet(said(line.substring(BULLET.length())));
      } else if (!line.startsWith(TITLE) && !line.isBlank()) {
        page.text(said(line));
      }
    }
    return page;
  }

  private String said(String line) {
    return texts.with(Map.of("line", line), "").text("line"); // test languages change it, too
  }

  private String content(String lesson) {
    String language = texts.locale().getLanguage();
    return read(lesson + "_" + language + ".md")
        .or(() -> read(lesson + ".md"))
        .orElseThrow(() -> new IllegalArgumentException("no page for " + lesson));
  }

  private static Optional<String> read(String name) {
    try (InputStream in = ChapterPages.class.getResourceAsStream("chapters/" + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
