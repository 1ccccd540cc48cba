package org.weightroom.app.shell;

import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.weightroom.lesson.Texts;

/** All that is known of every lesson: for whoever looks after the computers. */
final class InstalledScreen implements Screen {
  private final Supplier<List<ShelfItem>> items;

  /**
   * Makes the screen.
   *
   * @param items the lessons in the language of now
   */
  InstalledScreen(Supplier<List<ShelfItem>> items) {
    this.items = items;
  }

  @Override
  public Header header(Commands commands) {
    return Header.ofNotice(commands, commands.texts().text("menu.installed"));
  }

  @Override
  public JComponent page(Texts texts, Look look) {
    return new InstalledPage(items.get(), texts);
  }

  @Override
  public String title(Texts texts) {
    return texts.text("window.title", "page", texts.text("menu.installed"));
  }
}
