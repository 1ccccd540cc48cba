package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.util.function.Supplier;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.Timer;
import org.weightroom.app.progress.Store;
import org.weightroom.control.Stack;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** Says at the foot of the window that work is not saved yet, and where it is meanwhile. */
final class SaveSign extends Strip {
  private static final long serialVersionUID = 1L;
  private static final int LOOK = 500;
  private static final int ICON = 16;

  private final transient Supplier<Store.Status> status;
  private final transient Texts texts;
  private final JTextArea words = Wrapped.plain("", Type.CONTROL);

  SaveSign(Supplier<Store.Status> status, Texts texts) {
    super("not-saved", Space.M);
    this.status = status;
    this.texts = texts;
    words.setName("not-saved.words");
    add(new JLabel(Icons.of(Icons.Kind.WARNING, ICON)), BorderLayout.LINE_START);
    add(words);
    keepTime(new Timer(LOOK, e -> look()));
    look();
  }

  @Override
  int heightInside(int width) {
    return Stack.heightOf(words, width - Space.px(ICON) - Space.px(Space.M));
  }

  private void look() {
    Store.Status now = status.get();
    String said =
        switch (now.state()) {
          case SAVED, SAVING -> "";
          case MEANWHILE ->
              texts.text(
                  "not-saved.meanwhile",
                  "folder",
                  Foreign.isolated(now.where().map(Object::toString).orElse(""), texts));
          case NOWHERE -> texts.text("not-saved.nowhere");
        };
    boolean shows = !said.isEmpty();
    if (shows && !said.equals(words.getText())) {
      words.setText(said);
      getAccessibleContext().setAccessibleName(said);
      revalidate();
    }
    if (shows != isVisible()) {
      setVisible(shows);
      revalidate();
    }
  }
}
