package org.weightroom.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Snapshot;
import org.weightroom.lesson.Texts;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;

/** A model with its view: the student's own, or the copy on which a story step shows its values. */
final class Bench<M extends LessonModel> {
  private final Lesson<M> lesson;
  private final M model;
  private final Texts texts;
  private final LessonPanel panel;
  private @Nullable Snapshot start;

  Bench(Lesson<M> lesson, M model, Texts texts) {
    this.lesson = lesson;
    this.model = model;
    this.texts = texts;
    panel = LessonPanel.of(lesson.createView(model));
    panel.join(model, texts);
  }

  LessonModel model() {
    return model;
  }

  LessonPanel panel() {
    return panel;
  }

  /** A bench of its own that starts with the values of a script; the student's stays untouched. */
  Bench<M> copy(List<String> script) {
    M copy = lesson.createModel();
    copy.open(EventThread.INSTANCE);
    Bench<M> bench = new Bench<>(lesson, copy, texts);
    bench.play(script);
    copy.history().clear();
    bench.start = copy.snapshot();
    copy.scope().flush();
    return bench;
  }

  /** Goes back to the start, which for a copy is what its step shows. */
  void reset() {
    if (start == null) {
      model.reset();
    } else {
      model.restore(start);
    }
  }

  /** Plays a script of the story; one that is not understood is its author's fault. */
  void play(List<String> script) {
    try {
      model.play(Script.parse(script));
    } catch (ScriptException e) {
      throw new IllegalStateException("lesson.md: " + texts.text(e), e);
    }
  }

  /** Ends the view's watching; the model stays. */
  void close() {
    panel.context().close();
  }

  /** Ends the view and its model: the end of a copy. */
  void discard() {
    close();
    model.close();
  }
}
