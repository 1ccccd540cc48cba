package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Component;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.print.Printout;
import org.weightroom.lesson.Texts;

/** A page for teachers on each chapter, to read and to print. */
final class ChapterScreen implements Screen {
  private final Runnable back;
  private String lesson = ChapterPages.ALL.get(0);

  /**
   * Makes the screen.
   *
   * @param back where it leads back to
   */
  ChapterScreen(Runnable back) {
    this.back = back;
  }

  @Override
  public Header header(Commands commands) {
    return Header.ofNotice(commands, commands.texts().text("menu.teacher-pages"));
  }

  @Override
  public JComponent page(Texts texts, Look look) {
    JPanel room = new JPanel(new BorderLayout());
    room.setOpaque(false);
    room.setName("chapter");
    fill(room, texts);
    return room;
  }

  private void fill(JPanel room, Texts texts) {
    ChapterPages pages = new ChapterPages(texts);
    JComboBox<String> chapters = new JComboBox<>(ChapterPages.ALL.toArray(new String[0]));
    chapters.setName("chapter.choice");
    chapters.getAccessibleContext().setAccessibleName(texts.text("chapter.choice"));
    chapters.setSelectedItem(lesson);
    chapters.setRenderer(
        new DefaultListCellRenderer() {
          private static final long serialVersionUID = 1L;

          @Override
          public Component getListCellRendererComponent(
              JList<?> list, @Nullable Object value, int index, boolean chosen, boolean focus) {
            String title = pages.title(String.valueOf(value));
            return super.getListCellRendererComponent(list, title, index, chosen, focus);
          }
        });
    chapters.addActionListener(
        e -> {
          lesson = String.valueOf(chapters.getSelectedItem());
          fill(room, texts);
          chapters.requestFocusInWindow();
        });
    room.removeAll();
    room.add(PrintScreen.page(Printout.of(pages.of(lesson), texts), texts, back, chapters));
    room.applyComponentOrientation(room.getComponentOrientation());
    room.revalidate();
    room.repaint();
  }

  @Override
  public String title(Texts texts) {
    return texts.text("window.title", "page", texts.text("menu.teacher-pages"));
  }
}
