package org.weightroom.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weightroom.lesson.LessonInfo;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Preparation;
import org.weightroom.lesson.Story;
import org.weightroom.lesson.Texts;

/**
 * A lesson that is being played: the student's model, and the page that shows it in the language,
 * theme and scale of now.
 *
 * @param <M> the model's class
 */
public final class LessonSession<M extends LessonModel> implements AutoCloseable {
  private final Lesson<M> lesson;
  private final LessonInfo info;
  private final M model;
  private Texts texts;
  private Story story;
  private Preparation preparation = Preparation.NONE;
  private int step;
  private String labPage = "";
  private List<Integer> tabs = List.of();
  private @Nullable LessonPage page;
  private boolean opened;

  private LessonSession(Lesson<M> lesson, LessonInfo info, Locale language) {
    this.lesson = lesson;
    this.info = info;
    this.model = Objects.requireNonNull(lesson.createModel(), "createModel returned null");
    this.texts = texts(language);
    this.story = texts.story();
  }

  /** Shows and locks only what a teacher has prepared; before the page is made. */
  public void prepare(Preparation start) {
    preparation = start;
    model.lock(start.locked());
    story = story();
  }

  /** How a teacher has prepared it. */
  public Preparation preparation() {
    return preparation;
  }

  private Story story() {
    return preparation.of(texts.story(), model.properties().keySet());
  }

  /** Makes the lesson's model, on the calling thread; its page is made on the event thread. */
  public static <M extends LessonModel> LessonSession<M> open(
      Lesson<M> lesson, LessonInfo info, Locale language) {
    return new LessonSession<>(lesson, info, language);
  }

  /** Which lesson it is. */
  public LessonInfo info() {
    return info;
  }

  /** The lesson's texts, then the SDK's. */
  public Texts texts() {
    return texts;
  }

  /** The student's own model. */
  public M model() {
    return model;
  }

  /** The page of now; made at the first call, on the event thread. */
  public LessonPage page() {
    if (!opened) {
      model.open(EventThread.INSTANCE);
      opened = true;
    }
    if (page == null) {
      page = new LessonPage(new Bench<>(lesson, model, texts), story, step);
      if (story.steps().isEmpty()) {
        page.panel().hideProperties(preparation.hidden(model.properties().keySet()));
      }
      if (page.panel().pages().contains(labPage)) {
        page.panel().select(labPage);
      }
      page.panel().chooseTabs(tabs);
      page.onChange(() -> step = page == null ? step : page.stepIndex());
    }
    return page;
  }

  /** Makes the page anew: after a change of theme, scale or language. The state stays. */
  public LessonPage rebuild(Locale language) {
    closePage();
    texts = texts(language);
    story = story();
    return page();
  }

  /** How many steps the story has. */
  public int stepCount() {
    return story.steps().size();
  }

  /** The step that is shown, from 0. */
  public int step() {
    return step;
  }

  /** Turns to a step; one that does not exist is the nearest that does. */
  public void goToStep(int index) {
    step = Math.max(0, Math.min(stepCount() - 1, index));
    if (page != null) {
      page.goToStep(step);
    }
  }

  /** Ends the session: nothing watches the model any more. */
  @Override
  public void close() {
    closePage();
    model.close();
  }

  private void closePage() {
    if (page != null) {
      labPage = page.panel().selected();
      tabs = page.panel().chosenTabs();
      page.close();
      page = null;
    }
  }

  private Texts texts(Locale language) {
    return lesson.texts(Texts.of(LessonModel.class, language).beside(LessonPage.class));
  }
}
