package org.weightroom.app.shell;

import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** While what is kept of a student changes: nobody may play meanwhile. */
final class WaitScreen implements Screen {
  @Override
  public Header header(Commands commands) {
    return Header.ofName(commands);
  }

  @Override
  public JComponent page(Texts texts, Look look) {
    JPanel page = new JPanel(new BorderLayout());
    page.setName("wait");
    page.setOpaque(false);
    page.getAccessibleContext().setAccessibleName(texts.text("wait.title"));
    Column words = new Column();
    words
        .add(0, Wrapped.bold(texts.text("wait.title"), Type.STEP_TITLE))
        .add(Space.M, Wrapped.plain(texts.text("wait.sentence"), Type.STORY));
    page.add(Scroll.around(new MiddleCard(words), Token.BACKGROUND));
    return page;
  }

  @Override
  public String title(Texts texts) {
    return texts.text("app.name");
  }

  @Override
  public boolean asks() {
    return true;
  }
}
