package org.weightroom.app.cli;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.weightroom.app.plugin.BrokenLessonException;
import org.weightroom.app.plugin.Guard;
import org.weightroom.app.plugin.LoadedLesson;
import org.weightroom.app.shell.PagePicture;
import org.weightroom.lesson.LessonModel;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonSession;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;
import org.weightroom.theme.Theme;

/**
 * Paints one page of a lesson.
 *
 * @param stepIndex gets how many steps the story has, gives the one to show, from 0
 */
record Painter(
    LoadedLesson lesson,
    Script script,
    Theme theme,
    int scale,
    Locale language,
    IntUnaryOperator stepIndex) {
  private static final Duration DEADLINE = Duration.ofSeconds(60);

  /**
   * Paints on the event thread.
   *
   * @throws ScriptException if the script does not suit the lesson
   * @throws BrokenLessonException if the lesson fails or does not come back
   */
  BufferedImage paint(Dimension size) throws ScriptException, BrokenLessonException {
    Outcome outcome = Guard.onEventThread(DEADLINE, () -> paint(lesson.lesson(), size));
    if (outcome.script().isPresent()) {
      throw outcome.script().get();
    }
    if (outcome.usage().isPresent()) {
      throw outcome.usage().get();
    }
    return outcome.picture().orElseThrow();
  }

  /** What is the caller's fault is handed back; whatever else is thrown is the lesson's. */
  private <M extends LessonModel> Outcome paint(Lesson<M> played, Dimension size) {
    Theme.install(theme, scale);
    try (LessonSession<M> session = LessonSession.open(played, lesson.info(), language)) {
      session.model().play(script);
      session.goToStep(stepIndex.applyAsInt(session.stepCount()));
      BufferedImage picture = PagePicture.render(session, size);
      return new Outcome(Optional.of(picture), Optional.empty(), Optional.empty());
    } catch (ScriptException e) {
      return new Outcome(Optional.empty(), Optional.of(e), Optional.empty());
    } catch (UsageException e) {
      return new Outcome(Optional.empty(), Optional.empty(), Optional.of(e));
    }
  }

  private record Outcome(
      Optional<BufferedImage> picture,
      Optional<ScriptException> script,
      Optional<UsageException> usage) {}
}
