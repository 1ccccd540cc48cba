package org.weightroom.app.replay;

import java.time.Duration;
import org.weightroom.app.log.StudentLog;
import org.weightroom.app.plugin.BrokenLessonException;
import org.weightroom.app.plugin.Guard;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.lesson.Texts;

/**
 * Plays logs again on fresh models, on a thread of their own and without a window. That the same
 * comes of it does not tell who played it.
 */
public final class Replay {
  /** Whoever trained for long is trained again as long. */
  public static final Duration DEADLINE = Duration.ofMinutes(10);

  private final LessonLibrary library;
  private final Texts texts;
  private final Duration deadline;

  /**
   * Makes a player.
   *
   * @param library the lessons that logs tell of
   * @param texts in whose language problems are told
   * @param deadline how long one log may take: a forged one may ask for steps without end
   */
  public Replay(LessonLibrary library, Texts texts, Duration deadline) {
    this.library = library;
    this.texts = texts.beside(Replay.class);
    this.deadline = deadline;
  }

  /** Plays a log as far as its lines hang together. It never throws for what stands in it. */
  public Replayed play(StudentLog log) {
    Player player = new Player(library, texts);
    try {
      return Guard.call(deadline, () -> player.play(log));
    } catch (BrokenLessonException e) {
      boolean slow = e.kind().equals("too-slow");
      String reason =
          slow ? texts.text("unplayed.too-slow", "seconds", deadline.toSeconds()) : e.reason(texts);
      return player.stopped(reason);
    }
  }
}
