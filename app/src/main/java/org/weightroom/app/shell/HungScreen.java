package org.weightroom.app.shell;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import org.weightroom.app.plugin.Hang;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Icons;

/** The first page after a lesson has hung: what happened, what was saved, and two ways on. */
final class HungScreen implements Screen {
  private final Handover before;
  private final Hang hang;
  private final Runnable goOn;
  private final Runnable tryAgain;

  /**
   * Makes the page.
   *
   * @param goOn shows the other lessons
   * @param tryAgain opens the lesson once more
   */
  HungScreen(Handover before, Hang hang, Runnable goOn, Runnable tryAgain) {
    this.before = before;
    this.hang = hang;
    this.goOn = goOn;
    this.tryAgain = tryAgain;
  }

  @Override
  public Header header(Commands commands) {
    return Header.ofNotice(commands, title(commands.texts()));
  }

  @Override
  public JComponent page(Texts texts, Look look) {
    String saved =
        before.works().isEmpty() ? "nothing" : before.file().isPresent() ? "saved" : "unsaved";
    return new Notice(
            "hung",
            Icons.Kind.WARNING,
            title(texts),
            texts.text("hung.sentence." + saved),
            texts.text("hung.action"),
            goOn)
        .withDetails(details(texts))
        .withSecond(texts.text("quarantined.action"), tryAgain);
  }

  @Override
  public String title(Texts texts) {
    return texts.text("hung.title", "title", hang.title());
  }

  private List<String> details(Texts texts) {
    List<String> details = new ArrayList<>();
    details.add(texts.text("failure.lesson", "id", hang.lesson()));
    details.add(texts.text("hung.quarantine"));
    before
        .file()
        .filter(file -> !before.works().isEmpty())
        .ifPresent(
            file ->
                details.add(
                    texts.text("hung.file", "file", Foreign.isolated(file.toString(), texts))));
    return details;
  }
}
