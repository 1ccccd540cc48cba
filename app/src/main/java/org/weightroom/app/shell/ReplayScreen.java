package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.time.Duration;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.log.StudentLog;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.progress.Work;
import org.weightroom.app.replay.Replay;
import org.weightroom.app.replay.Replayed;
import org.weightroom.lesson.Texts;
import org.weightroom.page.LessonSession;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/**
 * A lesson's page as a student left it: their log is played again, and what came of it stands
 * above. What the teacher does there is kept nowhere.
 */
final class ReplayScreen implements Screen {
  private static final Duration DEADLINE = Duration.ofMinutes(2);
  private static final int ICON = 16;

  private final LessonLibrary library;
  private final ShelfItem item;
  private final StudentLog log;
  private final String name;
  private final Runnable back;
  private @Nullable Replayed replayed;
  private @Nullable LessonSession<?> session;
  private @Nullable Room room;

  /**
   * Makes the screen.
   *
   * @param item the lesson
   * @param log of which it is the last session that counts
   * @param name what the student is called here
   * @param back where the teacher came from
   */
  ReplayScreen(LessonLibrary library, ShelfItem item, StudentLog log, String name, Runnable back) {
    this.library = library;
    this.item = item;
    this.log = log;
    this.name = name;
    this.back = back;
  }

  @Override
  public Header header(Commands commands) {
    return Header.ofNotice(
        commands, commands.texts().text("replay.title", "name", name, "lesson", item.heading()));
  }

  @Override
  public JComponent page(Texts texts, Look look) {
    Room next = new Room(texts);
    room = next;
    Replayed known = replayed;
    if (known != null) {
      show(next, known, texts, look);
    } else {
      next.tell(texts.text("replay.playing"), Optional.empty(), Token.MUTED);
      Background.ask(
          () -> new Replay(library, texts, DEADLINE).play(log),
          played -> {
            replayed = played;
            if (room == next) {
              show(next, played, texts, look);
            }
          },
          problem -> Failures.log("replaying a log", problem));
    }
    return next;
  }

  @Override
  public String title(Texts texts) {
    return texts.text(
        "window.title", "page", texts.text("replay.title", "name", name, "lesson", item.heading()));
  }

  private void show(Room in, Replayed played, Texts texts, Look look) {
    switch (played.verdict()) {
      case CONSISTENT ->
          in.tell(texts.text("replay.consistent"), Optional.of(Icons.Kind.TICK), Token.ACCENT);
      case ALTERED ->
          in.tell(
              texts.text("replay.altered", "problem", played.problem()),
              Optional.of(Icons.Kind.WARNING),
              Token.DANGER);
      case UNREADABLE ->
          in.tell(
              texts.text("replay.unplayed", "problem", played.problem()),
              Optional.of(Icons.Kind.WARNING),
              Token.WARNING);
    }
    Optional.ofNullable(played.works().get(item.id()))
        .ifPresent(work -> open(in, work, texts, look));
  }

  @SuppressWarnings("CatchThrowable") // a lesson may throw anything, and the window goes on
  private void open(Room in, Work work, Texts texts, Look look) {
    try {
      LessonSession<?> playing = session;
      if (playing == null) {
        playing = LessonSession.open(item.lesson().orElseThrow(), item.info(), look.language());
        playing.prepare(work.start());
        playing.model().resume(work.progress());
        playing.goToStep(work.step());
        session = playing;
        in.fill(playing.page());
      } else {
        in.fill(playing.rebuild(look.language()));
      }
    } catch (Throwable e) {
      Failures.log(item.id() + " cannot be shown", e);
      in.tell(
          texts.text("replay.unplayed", "problem", LessonFailure.reason(e)),
          Optional.of(Icons.Kind.WARNING),
          Token.WARNING);
    }
  }

  /** Another look of the same page may follow at once; else the session ends. */
  private void left(Room gone) {
    SwingUtilities.invokeLater(
        () -> {
          LessonSession<?> playing = session;
          if (room == gone && !gone.isDisplayable() && playing != null) {
            session = null;
            playing.close();
          }
        });
  }

  /** What came of it above, the lesson's page below. */
  private final class Room extends JPanel {
    private static final long serialVersionUID = 1L;
    private final JLabel sign = new JLabel();
    private final JTextArea verdict = Labels.wrapped("", Type.CONTROL, Token.TEXT);

    Room(Texts texts) {
      super(new BorderLayout());
      setName("replay");
      setOpaque(false);
      JButton goBack = new JButton(texts.text("print.back"));
      goBack.setName("replay.back");
      goBack.addActionListener(e -> back.run());
      verdict.setName("replay.verdict");
      Beside told = new Beside(Space.S, sign, verdict);
      told.setBorder(Space.padding(Space.S, 0, Space.S, 0));
      Column bar = new Column().add(0, new Beside(Space.L, goBack, told));
      bar.setBorder(Space.padding(Space.M, Space.L, 0, Space.L));
      add(bar, BorderLayout.PAGE_START);
    }

    void tell(String words, Optional<Icons.Kind> icon, Token color) {
      verdict.setText(words);
      verdict.setForeground(color.color());
      sign.setIcon(icon.map(kind -> Icons.of(kind, ICON, color)).orElse(null));
      getAccessibleContext().setAccessibleName(words);
      revalidate();
    }

    void fill(JComponent page) {
      add(page);
      applyComponentOrientation(getComponentOrientation());
      revalidate();
      repaint();
    }

    @Override
    public void removeNotify() {
      super.removeNotify();
      left(this);
    }
  }
}
