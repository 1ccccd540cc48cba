package org.weightroom.app.print;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.Line2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Theme;
import org.weightroom.theme.Token;

/** A document laid out on pages of one size, for a printer or for the screen. */
public final class Printout implements Pageable, Printable {
  private static final Set<String> LETTER = Set.of("US", "CA", "MX", "PH");
  private static final double MARGIN = 42;

  private final Document document;
  private final Texts texts;
  private final PageFormat format;
  private final List<List<Ink>> pages;

  private Printout(Document document, Texts texts, PageFormat format) {
    this.document = document;
    this.texts = texts;
    this.format = format;
    this.pages = new Typesetter(format, texts.isRightToLeft()).set(document.paragraphs());
  }

  /**
   * Lays a document out on the paper of the language's country: A4, or Letter.
   *
   * @param texts for page numbers and the reading direction
   */
  public static Printout of(Document document, Texts texts) {
    return new Printout(document, texts, paper(texts.locale()));
  }

  static PageFormat paper(Locale locale) {
    boolean letter = LETTER.contains(locale.getCountry());
    Paper paper = new Paper();
    double width = letter ? 612 : 595;
    double height = letter ? 792 : 842;
    paper.setSize(width, height);
    paper.setImageableArea(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN);
    PageFormat format = new PageFormat();
    format.setPaper(paper);
    return format;
  }

  @Override
  public int getNumberOfPages() {
    return pages.size();
  }

  @Override
  public PageFormat getPageFormat(int page) {
    return format;
  }

  @Override
  public Printable getPrintable(int page) {
    return this;
  }

  /** What the document is called. */
  public String title() {
    return document.title();
  }

  @Override
  public int print(Graphics graphics, PageFormat on, int page) {
    if (page < 0 || page >= pages.size()) {
      return NO_SUCH_PAGE;
    }
    Graphics2D brush = (Graphics2D) graphics.create();
    brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    brush.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    brush.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    frame(brush, page);
    for (Ink ink : pages.get(page)) {
      ink.draw(brush);
    }
    brush.dispose();
    return PAGE_EXISTS;
  }

  /** All that a page says beside header and page number, for tests. */
  List<Ink> ink(int page) {
    return pages.get(page);
  }

  /** What stands on every page: the title, the note, a line, the page's number. */
  private void frame(Graphics2D brush, int page) {
    double left = format.getImageableX();
    double right = left + format.getImageableWidth();
    double top = format.getImageableY();
    double bottom = top + format.getImageableHeight();
    String title = page == 0 ? texts.text("app.name") : document.title();
    small(brush, title, left, right, top + 8, texts.isRightToLeft());
    small(brush, document.headerNote(), left, right, top + 8, !texts.isRightToLeft());
    brush.setColor(Theme.LIGHT.color(Token.CONTROL_LINE));
    brush.setStroke(new BasicStroke(0.6f));
    brush.draw(new Line2D.Double(left, top + 14, right, top + 14));
    String number =
        texts.text(
            "print.page",
            "page",
            String.format(texts.locale(), "%d", page + 1),
            "pages",
            String.format(texts.locale(), "%d", pages.size()));
    small(brush, number, left, right, bottom, !texts.isRightToLeft());
  }

  private static void small(
      Graphics2D brush, String words, double left, double right, double y, boolean atRight) {
    if (words.isEmpty()) {
      return;
    }
    Paragraph.Style note = Paragraph.Style.NOTE;
    String fits = words;
    TextLayout line = new TextLayout(fits, note.font(), Typesetter.FONTS);
    while (line.getAdvance() > (right - left) * 0.7 && fits.length() > 2) {
      fits = fits.substring(0, fits.length() - 2).strip() + "…";
      line = new TextLayout(fits, note.font(), Typesetter.FONTS);
    }
    brush.setColor(note.color());
    line.draw(brush, (float) (atRight ? right - line.getAdvance() : left), (float) y);
  }
}
