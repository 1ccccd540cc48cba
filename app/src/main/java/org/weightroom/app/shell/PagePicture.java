package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.weightroom.app.plugin.LessonEntry;
import org.weightroom.lesson.Texts;
import org.weightroom.page.LessonPage;
import org.weightroom.page.LessonSession;
import org.weightroom.theme.Motion;
import org.weightroom.theme.Token;

/** A lesson's page as a picture, made without a window or a display. */
public final class PagePicture {
  private PagePicture() {}

  /**
   * Paints header and page in the theme and scale in force. May be called on any thread.
   *
   * @param size the picture's size in pixels, whatever the scale
   * @throws IllegalStateException if the lesson fails to show itself; the cause says how
   */
  public static BufferedImage render(LessonSession<?> session, Dimension size) {
    if (SwingUtilities.isEventDispatchThread()) {
      return paint(session, size);
    }
    FutureTask<BufferedImage> task = new FutureTask<>(() -> paint(session, size));
    SwingUtilities.invokeLater(task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      Throwable thrown = Objects.requireNonNull(e.getCause());
      throw new IllegalStateException(LessonFailure.reason(thrown), thrown);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static BufferedImage paint(LessonSession<?> session, Dimension size) {
    boolean moving = Motion.enabled();
    Motion.setEnabled(false); // a picture shows how things end
    try {
      JPanel picture = layOut(session);
      Layouts.settle(picture, size);
      return paint(picture, size);
    } finally {
      Motion.setEnabled(moving);
    }
  }

  private static JPanel layOut(LessonSession<?> session) {
    LessonPage page = session.page();
    Texts texts = Texts.of(Window.class, session.texts().locale());
    Commands commands = new Commands(texts, command -> {}, command -> sensible(command, page));
    JPanel picture = new JPanel(new BorderLayout());
    picture.setBackground(Token.BACKGROUND.color());
    picture.add(
        Bars.row(Header.ofLesson(commands, item(session), WhoSits.GUEST)), BorderLayout.PAGE_START);
    picture.add(page);
    picture.applyComponentOrientation(
        texts.isRightToLeft()
            ? ComponentOrientation.RIGHT_TO_LEFT
            : ComponentOrientation.LEFT_TO_RIGHT);
    return picture;
  }

  private static boolean sensible(Command command, LessonPage page) {
    return switch (command) {
      case UNDO -> page.canUndo();
      case REDO -> page.canRedo();
      default -> true;
    };
  }

  private static ShelfItem item(LessonSession<?> session) {
    Texts texts = session.texts();
    String id = session.info().id();
    return new ShelfItem(
        session.info(),
        texts.find("chapter").orElse(""),
        texts.find("title").orElse(id),
        "",
        texts.find("topic").orElse(id),
        List.of(),
        "",
        Optional.empty(),
        LessonEntry.State.READY,
        "",
        "",
        "");
  }

  private static BufferedImage paint(JPanel picture, Dimension size) {
    BufferedImage image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    brush.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    picture.printAll(brush);
    brush.dispose();
    return image;
  }
}
