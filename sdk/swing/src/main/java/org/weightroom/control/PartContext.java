package org.weightroom.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Cause;
import org.weightroom.observe.Numerals;
import org.weightroom.observe.Value;
import org.weightroom.observe.Watcher;
import org.weightroom.theme.Concept;

/** What a part gets from the page that it joins. */
public final class PartContext {
  private final LessonModel model;
  private final Texts texts;
  private final Consumer<String> openSheet;
  private final BiConsumer<String, Function<Runnable, Sheet>> toggleSheet;
  private final @Nullable String story;
  private final List<Watcher> watchers = new ArrayList<>();
  private final List<Runnable> endings = new ArrayList<>();

  /**
   * Makes a context.
   *
   * @param openSheet opens the arithmetic of the value with this id
   */
  public PartContext(LessonModel model, Texts texts, Consumer<String> openSheet) {
    this(model, texts, openSheet, (id, opening) -> {}, null);
  }

  /**
   * Makes a context whose parts may open sheets of their own, for a model that may be the story's.
   *
   * @param openSheet opens the arithmetic of the value with this id
   * @param toggleSheet opens the sheet that a function makes from what closes it, or closes the
   *     sheet of this id when it is open already
   * @param story the step from which on the student's own numbers show, or an empty string if there
   *     is none; null where they show now
   */
  public PartContext(
      LessonModel model,
      Texts texts,
      Consumer<String> openSheet,
      BiConsumer<String, Function<Runnable, Sheet>> toggleSheet,
      @Nullable String story) {
    this.model = model;
    this.texts = texts;
    this.openSheet = openSheet;
    this.toggleSheet = toggleSheet;
    this.story = story;
  }

  /**
   * Where the story shows numbers of its own, the step from which on the student's show; an empty
   * string in it if there is no such step.
   */
  public Optional<String> storyUntil() {
    return Optional.ofNullable(story);
  }

  /** The model whose values are shown. */
  public LessonModel model() {
    return model;
  }

  /** The lesson's texts, then the SDK's. */
  public Texts texts() {
    return texts;
  }

  /** The locale of numbers. */
  public Locale locale() {
    return texts.locale();
  }

  /** Runs now and after each change of what it read, once per flush, until the page closes. */
  public Watcher watch(Runnable body) {
    watchers.removeIf(Watcher::isClosed); // a page that is turned often must not pile them up
    Watcher watcher = model.scope().watch(body);
    watchers.add(watcher);
    return watcher;
  }

  /** Calls {@code listener} at every settled gesture until the page closes. */
  public void onSettle(Consumer<Cause> listener) {
    endings.add(model.scope().onSettle(listener));
  }

  /** Ends all watching of this page. */
  public void close() {
    watchers.forEach(Watcher::close);
    watchers.clear();
    endings.forEach(Runnable::run);
    endings.clear();
  }

  /** What a property or value is called. */
  public String name(Value<?> value) {
    return texts.text(value.id());
  }

  /** A value as students read it. */
  public String show(Value<?> value) {
    return show(value, value.decimals());
  }

  /** A value with so many decimals. */
  public String show(Value<?> value, int decimals) {
    return value.get() instanceof Number number
        ? Numerals.show(number.doubleValue(), decimals, locale())
        : String.valueOf(value.get());
  }

  /**
   * A live value by its id, with {@code :decimals} if wanted; isolated from text that runs from
   * right to left. An unknown id shows itself.
   */
  public String live(String spec) {
    String[] parts = spec.split(":", 2);
    return model
        .find(parts[0])
        .map(value -> parts.length == 1 ? show(value) : show(value, Integer.parseInt(parts[1])))
        .map(this::isolated)
        .orElse(parts[0]);
  }

  /** A live number, isolated from text that runs from right to left. */
  String isolated(String number) {
    return texts.isRightToLeft() ? "\u2068" + number + "\u2069" : number;
  }

  /** A text with its live values. */
  public String fill(String template) {
    return Texts.fill(template, this::live);
  }

  /**
   * The concept whose colour a value has: {@code ID.concept} in the bundle, else told by its id
   * ({@code weight1}, {@code bias}, {@code predicted-price}, {@code error}, {@code loss}).
   */
  public Optional<Concept> concept(Value<?> value) {
    return texts.setting(value.id() + ".concept").flatMap(Concept::byId).or(() -> byId(value.id()));
  }

  /** Opens the arithmetic of a value, if the lesson tells it. */
  public void openSheet(Value<?> value) {
    openSheet.accept(value.id());
  }

  /**
   * Opens a part's own sheet, or closes it when it is open already.
   *
   * @param id tells sheets apart; no value's id
   * @param opening makes the sheet from what closes it
   */
  public void openSheet(String id, Function<Runnable, Sheet> opening) {
    toggleSheet.accept(id, opening);
  }

  private static Optional<Concept> byId(String id) {
    if (id.endsWith("-learning-rate")) {
      return Optional.empty();
    }
    if (id.equals("loss") || id.endsWith("-loss")) {
      return Optional.of(Concept.ERROR);
    }
    String word = id.replaceFirst("[0-9]*(-.*)?$", "");
    return Concept.byId(word.equals("predicted") ? "prediction" : word);
  }
}
