package org.weightroom.page;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Snapshot;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Numerals;
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
    this(lesson, model, texts, null);
  }

  private Bench(Lesson<M> lesson, M model, Texts texts, @Nullable String story) {
    this.lesson = lesson;
    this.model = model;
    this.texts = texts;
    JComponent view = lesson.createView(model);
    panel = LessonPanel.of(Objects.requireNonNull(view, "createView returned null"));
    panel.join(model, texts, story);
  }

  LessonModel model() {
    return model;
  }

  LessonPanel panel() {
    return panel;
  }

  /**
   * A bench of its own that starts with the values of a script; the student's stays untouched.
   *
   * @param until index of the step from which on the student's own numbers show; empty if there is
   *     none
   */
  Bench<M> copy(List<String> script, OptionalInt until) {
    M copy = Objects.requireNonNull(lesson.createModel(), "createModel returned null");
    copy.open(EventThread.INSTANCE);
    Bench<M> bench =
        new Bench<>(lesson, copy, texts, until.isPresent() ? numbered(until.getAsInt()) : "");
    bench.play(script);
    copy.history().clear();
    bench.start = copy.snapshot();
    copy.scope().flush();
    return bench;
  }

  private String numbered(int step) {
    return Numerals.show(step + 1.0, 0, texts.locale());
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
