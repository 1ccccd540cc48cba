package org.weightroom.app.print;

import java.util.ArrayList;
import java.util.List;

/** What is to be printed: headings, text, lists and tables, one below the other. */
public final class Document {
  private final String title;
  private final String note;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private List<Double> shares = List.of();

  private Document(String title, String note) {
    this.title = title;
    this.note = note;
    add(Paragraph.Style.TITLE, title);
  }

  /**
   * Begins a document with its title.
   *
   * @param title stands above the first page, and small on those that follow
   * @param note stands at the other end of each page's header, such as the day
   */
  public static Document titled(String title, String note) {
    return new Document(title, note);
  }

  /** A heading. */
  public Document heading(String words) {
    return add(Paragraph.Style.HEADING, words);
  }

  /** A paragraph. */
  public Document text(String words) {
    return add(Paragraph.Style.TEXT, words);
  }

  /** A line of a list. */
  public Document bullet(String words) {
    return add(Paragraph.Style.BULLET, words);
  }

  /** A paragraph of small print. */
  public Document note(String words) {
    return add(Paragraph.Style.NOTE, words);
  }

  /**
   * Begins a table; its head stands again on each page.
   *
   * @param columnShares how wide each column is, relative to the others
   */
  public Document table(List<Double> columnShares, List<String> head) {
    shares = columnShares;
    paragraphs.add(new Paragraph(Paragraph.Style.TABLE_HEAD, head, shares));
    return this;
  }

  /** A row of the table that was begun. */
  public Document row(List<String> cells) {
    paragraphs.add(new Paragraph(Paragraph.Style.TABLE_ROW, cells, shares));
    return this;
  }

  /** What it is called. */
  public String title() {
    return title;
  }

  String headerNote() {
    return note;
  }

  List<Paragraph> paragraphs() {
    return List.copyOf(paragraphs);
  }

  private Document add(Paragraph.Style style, String words) {
    if (!words.isBlank()) {
      paragraphs.add(new Paragraph(style, List.of(words), List.of(1.0)));
    }
    return this;
  }
}
