package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.GridBagLayout;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.function.Function;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.weightroom.app.print.Document;
import org.weightroom.app.print.PageView;
import org.weightroom.app.print.Printout;
import org.weightroom.control.WrapLayout;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** Pages as they will be on paper, and the button that prints them. */
final class PrintScreen implements Screen {
  private static final int STEP = 40;

  private final Function<Texts, Document> document;
  private final String titleKey;
  private final Runnable back;

  /**
   * Makes the screen.
   *
   * @param document what is to be printed, in a language
   * @param titleKey what the page is called
   * @param back where the teacher came from
   */
  PrintScreen(Function<Texts, Document> document, String titleKey, Runnable back) {
    this.document = document;
    this.titleKey = titleKey;
    this.back = back;
  }

  @Override
  public Header header(Commands commands) {
    return Header.ofNotice(commands, commands.texts().text(titleKey));
  }

  @Override
  public JComponent page(Texts texts, Look look) {
    return page(Printout.of(document.apply(texts), texts), texts, back);
  }

  @Override
  public String title(Texts texts) {
    return texts.text("window.title", "page", texts.text(titleKey));
  }

  /** The pages below each other, and what can be done with them. */
  static JComponent page(Printout printout, Texts texts, Runnable back, JComponent... more) {
    JPanel page = new JPanel(new BorderLayout());
    page.setName("print");
    page.setOpaque(false);
    JPanel bar = new JPanel(new WrapLayout(Space.px(Space.M), Space.px(Space.M)));
    bar.setOpaque(false);
    bar.setBorder(Space.padding(Space.L, Space.L, Space.L, Space.L));
    JLabel status = Labels.muted("", Type.CONTROL);
    status.setName("print.status");
    JButton print = Styles.primary(new JButton(texts.text("print.print")));
    print.setName("print.print");
    print.addActionListener(e -> print(printout, texts, status));
    JButton goBack = new JButton(texts.text("print.back"));
    goBack.setName("print.back");
    goBack.addActionListener(e -> back.run());
    bar.add(goBack);
    for (JComponent part : more) {
      bar.add(part);
    }
    bar.add(print);
    bar.add(Heights.ofControl(status));
    page.add(bar, BorderLayout.PAGE_START);
    page.add(preview(printout));
    Escape.on(page, back);
    return page;
  }

  private static JComponent preview(Printout printout) {
    JPanel pages = new JPanel();
    pages.setLayout(new BoxLayout(pages, BoxLayout.PAGE_AXIS));
    pages.setOpaque(false);
    for (int i = 0; i < printout.getNumberOfPages(); i++) {
      JPanel row = new JPanel(new FlowLayout(FlowLayout.CENTER, 0, 0));
      row.setOpaque(false);
      row.add(new PageView(printout, i));
      pages.add(row);
      pages.add(Box.createVerticalStrut(Space.px(Space.L)));
    }
    JPanel middle = new JPanel(new GridBagLayout());
    middle.setOpaque(false);
    middle.add(pages);
    JScrollPane scroll = new JScrollPane(middle);
    scroll.setName("print.pages");
    scroll.setBorder(null);
    scroll.getViewport().setBackground(Token.BACKGROUND.color());
    scroll.getVerticalScrollBar().setUnitIncrement(Space.px(STEP));
    scroll.setFocusable(true);
    return scroll;
  }

  /** Asks which printer; "Save as PDF" is one of them where the system has it. */
  private static void print(Printout printout, Texts texts, JLabel status) {
    if (PrinterJob.lookupPrintServices().length == 0) {
      status.setText(texts.text("print.no-printer"));
      return;
    }
    PrinterJob job = PrinterJob.getPrinterJob();
    job.setJobName(printout.title());
    job.setPageable(printout);
    if (job.printDialog()) {
      status.setText(texts.text("print.printing"));
      Background.ask(
          () -> print(job),
          done -> status.setText(texts.text("print.done")),
          problem -> {
            Failures.log("printing", problem);
            status.setText(texts.text("print.failed"));
          });
    }
  }

  private static boolean print(PrinterJob job) throws PrinterException {
    job.print();
    return true;
  }
}
