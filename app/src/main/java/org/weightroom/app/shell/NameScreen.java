package org.weightroom.app.shell;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.weightroom.lesson.Texts;

/** Asks who sits here, before the catalogue. */
final class NameScreen implements Screen {
  private final List<String> names;
  private final Consumer<String> sit;
  private String typed = "";

  /**
   * Makes the page.
   *
   * @param names the names used before on this PC
   * @param sit told the name; the empty one is a guest's
   */
  NameScreen(List<String> names, Consumer<String> sit) {
    this.names = names;
    this.sit = sit;
  }

  @Override
  public Header header(Commands commands) {
    return Header.ofName(commands);
  }

  @Override
  public JComponent page(Texts texts, Look look) {
    NamePage page = new NamePage(names, typed, texts, sit);
    page.onType(words -> typed = words);
    return page;
  }

  @Override
  public boolean asks() {
    return true;
  }

  @Override
  public String title(Texts texts) {
    return texts.text("app.name");
  }
}
