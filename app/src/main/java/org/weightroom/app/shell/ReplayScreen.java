package org.weightroom.app.shell;

import javax.swing.JComponent;
import org.weightroom.app.log.StudentLog;
import org.weightroom.lesson.Texts;

/** stub */
final class ReplayScreen implements Screen {
  ReplayScreen(ShelfItem item, StudentLog log, String name, Look look, Runnable back) {}

  @Override
  public Header header(Commands commands) {
    return Header.ofNotice(commands, "");
  }

  @Override
  public JComponent page(Texts texts, Look look) {
    return new javax.swing.JPanel();
  }

  @Override
  public String title(Texts texts) {
    return "";
  }
}
