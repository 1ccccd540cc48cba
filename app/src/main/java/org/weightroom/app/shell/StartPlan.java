package org.weightroom.app.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.weightroom.app.progress.Work;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Past;
import org.weightroom.lesson.Preparation;
import org.weightroom.lesson.Progress;
import org.weightroom.lesson.Story;
import org.weightroom.lesson.Texts;
import org.weightroom.page.LessonSession;

/**
 * A prepared start that a teacher makes of the lesson on the stage: what of it shows, and what
 * stays as it is. It begins with how the lesson is prepared now.
 */
final class StartPlan {

  /** What a student has of a control; what is hidden is locked, too, or it would move unseen. */
  enum Has {
    SHOWN,
    LOCKED,
    HIDDEN
  }

  private final Visit visit;
  private final LessonSession<?> session;
  private final Preparation now;
  private final List<Story.Step> story;
  private final Map<String, Has> before = new LinkedHashMap<>();
  private final Map<String, Has> controls = new LinkedHashMap<>();
  private final Map<Integer, Boolean> steps = new TreeMap<>();

  StartPlan(Visit visit) {
    this.visit = visit;
    session = visit.session();
    now = session.preparation();
    story = session.texts().story().steps();
    Set<String> hidden = now.hidden(properties());
    for (String id : properties()) {
      if (session.texts().find(id).isPresent()) { // else it is nothing that students are told of
        Has has = now.locked().contains(id) ? Has.LOCKED : Has.SHOWN;
        before.put(id, hidden.contains(id) ? Has.HIDDEN : has);
      }
    }
    controls.putAll(before);
    List<Integer> shown = now.stepsOf(story.size());
    for (int number = 1; number <= story.size(); number++) {
      steps.put(number, shown.contains(number));
    }
  }

  private Set<String> properties() {
    return session.model().properties().keySet();
  }

  /** The controls by their ids, in the lesson's order, and what a student has of each. */
  Map<String, Has> controls() {
    return controls;
  }

  /** What a control is called where it stands; by its whole name where two are called the same. */
  String name(String id) {
    String label = label(id);
    boolean alone = controls.keySet().stream().filter(it -> label(it).equals(label)).count() == 1;
    return alone ? label : session.texts().text(id);
  }

  private String label(String id) {
    Texts texts = session.texts();
    return texts.find(id + ".label").orElseGet(() -> texts.text(id));
  }

  /** The numbers of all steps, from 1, and whether each shows. */
  Map<Integer, Boolean> steps() {
    return steps;
  }

  /** What a step is called. */
  String title(int number) {
    return story.get(number - 1).title();
  }

  void choose(String id, Has has) {
    controls.put(id, has);
  }

  void choose(int step, boolean shows) {
    steps.put(step, shows);
  }

  /** Whether a step is left, or the story has none at all. */
  boolean hasStep() {
    return steps.isEmpty() || steps.containsValue(true);
  }

  /** Whether a control is left, or the lesson has none at all: a file cannot say "none". */
  boolean hasControl() {
    return properties().isEmpty() || !shows().isEmpty();
  }

  /**
   * The start as a file has it: the values of the lesson (dials, seed; see {@link
   * Progress#startOf}), the step, and what was chosen. Nothing of what the teacher has reached or
   * tried goes along, and no way back.
   */
  Work work() {
    LessonModel model = session.model();
    Work own = visit.work();
    return new Work(
        own.lesson(),
        own.lessonVersion(),
        step(),
        Progress.startOf(model),
        Past.NONE,
        preparation());
  }

  /** What was chosen. What was left as it is stays so exactly. */
  Preparation preparation() {
    List<String> shows = shows();
    return new Preparation(
        shows.size() == properties().size() ? List.of() : shows,
        steps.containsValue(false) ? chosen() : List.of(),
        properties().stream().filter(this::isLocked).toList());
  }

  private List<String> shows() {
    Set<String> hidden = now.hidden(properties());
    return properties().stream()
        .filter(
            id -> controls.containsKey(id) ? controls.get(id) != Has.HIDDEN : !hidden.contains(id))
        .toList();
  }

  private boolean isLocked(String id) {
    Has has = controls.get(id);
    return has == before.get(id) ? now.locked().contains(id) : has != Has.SHOWN;
  }

  private List<Integer> chosen() {
    return steps.keySet().stream()
        .filter(number -> Objects.equals(steps.get(number), true))
        .toList();
  }

  /** The step that shows now, or the next one that is left: from 0, among those that are left. */
  private int step() {
    if (steps.isEmpty()) {
      return 0;
    }
    int here = now.stepsOf(story.size()).get(session.step());
    int passed = (int) chosen().stream().filter(number -> number < here).count();
    return Math.max(0, Math.min(chosen().size() - 1, passed));
  }
}
