package org.weightroom.page;

import java.awt.BorderLayout;
import java.awt.ComponentOrientation;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.weightroom.challenge.Prediction;
import org.weightroom.control.Readout;
import org.weightroom.lesson.Attempts;
import org.weightroom.lesson.Story;
import org.weightroom.lesson.Texts;
import org.weightroom.lesson.Training;
import org.weightroom.theme.Token;

/**
 * The page of a lesson: story, lab and goals. A story step either shows the student's own model, or
 * its own values on a copy; turning pages never touches what the student has done.
 */
public final class LessonPage extends JPanel {
  private static final long serialVersionUID = 1L;

  private final transient Bench<?> own;
  private final transient Story story;
  private final transient List<Runnable> listeners = new ArrayList<>();
  private final StoryZone storyZone;
  private final GoalsZone goalsZone;
  private final Announcer announcer;
  private final JPanel lab = new JPanel(new BorderLayout());
  private final DrawerBar drawers;
  private final PageLayout zones;
  private transient Bench<?> shown;
  private transient @Nullable RowReveal reveal;
  private int step;
  private boolean storyOpen;
  private boolean goalsOpen;

  LessonPage(Bench<?> own, Story story, int firstStep) {
    super(null);
    this.own = own;
    this.shown = own;
    this.story = story;
    setName("lesson.page");
    setBackground(Token.BACKGROUND.color());
    Texts texts = own.panel().context().texts();
    storyZone = new StoryZone(texts, story.steps().size(), this::turn);
    goalsZone = new GoalsZone(own.panel().context());
    lab.setOpaque(false);
    lab.setName("lab");
    drawers = new DrawerBar(own.panel().context(), this::toggleStory, this::toggleGoals);
    zones = new PageLayout(storyZone, lab, goalsZone, drawers);
    zones.setHasStory(!story.steps().isEmpty());
    setLayout(zones);
    announcer = new Announcer(own);
    add(announcer);
    add(drawers);
    add(storyZone); // before the lab in the order of Tab, and above it as a drawer
    add(goalsZone);
    add(lab);
    List.of(storyZone, lab, goalsZone).forEach(ZoneFocus::keepIn);
    registerKeyboardAction(
        event -> closeDrawers(),
        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
        WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
    own.panel().context().watch(this::changed);
    storyOpen = firstStep == 0 && !story.steps().isEmpty();
    goToStep(firstStep);
    applyComponentOrientation(
        texts.isRightToLeft()
            ? ComponentOrientation.RIGHT_TO_LEFT
            : ComponentOrientation.LEFT_TO_RIGHT);
  }

  // ---- what menus do ---------------------------------------------------------------------------

  /** Whether the model that is shown has something to undo. */
  public boolean canUndo() {
    return shown.model().history().canUndo();
  }

  /** Whether the model that is shown has something to redo. */
  public boolean canRedo() {
    return shown.model().history().canRedo();
  }

  /** Takes the last gesture back. */
  public void undo() {
    shown.model().history().undo();
    announce();
  }

  /** Does the last undone gesture again. */
  public void redo() {
    shown.model().history().redo();
    announce();
  }

  /** What happens on a copy is not the student's. */
  private void announce() {
    if (shown == own) {
      announcer.say();
    }
  }

  /** Whether the model that is shown can be trained. */
  public boolean canTrain() {
    return shown
        .model()
        .training()
        .filter(training -> training.isOffered(panel().hidden()))
        .isPresent();
  }

  /** Whether a training step can be taken back. */
  public boolean canStepBack() {
    return shown.model().training().filter(Training::canStepBack).isPresent();
  }

  /** Takes one training step; ends a run that is on. */
  public void trainStep() {
    shown.model().training().ifPresent(training -> training.train(1));
  }

  /** Begins to train at the chosen speed, or ends the run that is on. */
  public void trainOrPause() {
    shown
        .model()
        .training()
        .filter(Training::isRunning)
        .ifPresentOrElse(Training::pause, () -> shown.model().training().ifPresent(Training::play));
  }

  /** Takes a training step back. */
  public void stepBack() {
    shown.model().training().ifPresent(Training::stepBack);
  }

  /** Goes back to the start, or to the step's values; undo brings back what was. */
  public void reset() {
    shown.reset();
  }

  /** Gives one more hint under the next goal. */
  public void requestHint() {
    openGoals();
    goalsZone.requestHint();
  }

  /** Pins the student's present try. */
  public void pin() {
    own.model().attempts().ifPresent(Attempts::pin);
    own.model().scope().flush();
  }

  /** Turns to the next step of the story. */
  public void nextStep() {
    turn(1);
  }

  /** Turns to the step before. */
  public void previousStep() {
    turn(-1);
  }

  /** Moves the focus to the next zone: story, lab, goals. */
  public void nextZone() {
    visit(1);
  }

  /** Moves the focus to the zone before. */
  public void previousZone() {
    visit(-1);
  }

  /** Calls {@code listener} after anything that changes what menus offer. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /** The lab: what a miniature shows. */
  public JComponent lab() {
    return lab;
  }

  /** The panel in the lab: its pages can be turned. */
  public LessonPanel panel() {
    return shown.panel();
  }

  /** A run does not go on behind the student's back. */
  @Override
  public void removeNotify() {
    shown.model().training().ifPresent(Training::pause);
    super.removeNotify();
  }

  // ---- steps -----------------------------------------------------------------------------------

  int stepIndex() {
    return step;
  }

  void goToStep(int index) {
    if (story.steps().isEmpty()) {
      showBench(own, Set.of(), "");
      return;
    }
    step = index;
    Story.Step page = step();
    Bench<?> former = shown;
    String labPage = page.page().orElseGet(panel()::selected);
    showBench(
        page.shows().isEmpty() ? own : own.copy(page.shows(), story.nextOwn(step, labPage)),
        page.hides(),
        labPage);
    if (former != own) {
      former.discard();
    }
    reveal = RowReveal.of(page, shown.panel(), this::updatePrimary);
    storyZone.show(
        step,
        page,
        shown.panel().context(),
        script -> shown.play(List.of(script.split(","))),
        card(page),
        reveal == null ? null : reveal.button());
    storyZone.applyComponentOrientation(getComponentOrientation()); // its content is new
    updatePrimary();
    updateDrawers();
    changed();
  }

  void close() {
    if (shown != own) {
      shown.discard();
    }
    own.close();
  }

  private Story.Step step() {
    return story.steps().get(step);
  }

  private void turn(int by) {
    int index = step + by;
    if (index >= 0 && index < story.steps().size()) {
      goToStep(index);
    }
  }

  private void showBench(Bench<?> bench, Set<String> hidden, String labPage) {
    if (bench != shown) {
      shown.model().training().ifPresent(Training::pause); // nobody sees it any more
    }
    shown = bench;
    LessonPanel panel = bench.panel();
    panel.hideProperties(hidden);
    panel.everyReadout().forEach(Readout::revealAll);
    if (panel.pages().contains(labPage)) {
      panel.select(labPage);
    }
    panel.whenTurned(this::showLabPage);
    drawers.join(panel);
    lab.removeAll();
    lab.add(panel);
    if (bench != own) {
      panel.context().watch(this::changed);
    }
    showLabPage();
  }

  private void showLabPage() {
    goalsZone.show(panel(), shown == own);
    drawers.offer(panel());
    applyComponentOrientation(getComponentOrientation());
    revalidate();
    repaint();
  }

  private @Nullable PredictionCard card(Story.Step page) {
    Prediction prediction =
        own.model().predictions().get(page.header().getOrDefault("predict", ""));
    if (prediction == null) {
      return null;
    }
    String[] then = page.header().getOrDefault("then", "").split(";");
    Bench<?> copy = shown;
    return new PredictionCard(
        prediction,
        own.panel().context(),
        option -> own.model().deeds().choose(prediction, option),
        () -> SwingUtilities.invokeLater(() -> happens(copy, then)));
  }

  /**
   * Plays what comes true, gesture by gesture, so that the last one leaves its ghost; never on the
   * student's own model, and not when the page has been turned meanwhile.
   */
  private void happens(Bench<?> copy, String... scripts) {
    if (copy == shown && copy != own) {
      Stream.of(scripts)
          .map(String::strip)
          .filter(script -> !script.isEmpty())
          .forEach(script -> copy.play(List.of(script.split("\\s+"))));
    }
  }

  private void updatePrimary() {
    storyZone.setNextPrimary(reveal == null || reveal.isDone());
  }

  private void changed() {
    // Read, so that this runs again: the student's own model, too, while a copy of it is shown.
    List.of(own, shown).forEach(bench -> bench.model().history().canUndo());
    List.of(own, shown).forEach(bench -> bench.model().history().canRedo());
    canStepBack();
    listeners.forEach(Runnable::run);
  }

  // ---- zones and drawers -----------------------------------------------------------------------

  private void toggleStory() {
    storyOpen = !storyOpen;
    goalsOpen = false;
    updateDrawers();
    ZoneFocus.enter(storyOpen ? storyZone : lab);
  }

  private void toggleGoals() {
    goalsOpen = !goalsOpen;
    storyOpen = false;
    updateDrawers();
    ZoneFocus.enter(goalsOpen ? goalsZone : lab);
  }

  private void openGoals() {
    goalsOpen = true;
    storyOpen = false;
    updateDrawers();
  }

  private void closeDrawers() {
    storyOpen = false;
    goalsOpen = false;
    updateDrawers();
  }

  private void updateDrawers() {
    boolean narrow = PageLayout.hasDrawers(this);
    boolean hasStory = !story.steps().isEmpty();
    drawers.setVisible(narrow);
    storyZone.setVisible(hasStory && (!narrow || storyOpen));
    goalsZone.setVisible(!narrow || goalsOpen);
    Texts texts = own.panel().context().texts();
    drawers.show(
        storyOpen,
        goalsOpen,
        texts.text("drawers.story", "step", step + 1, "steps", story.steps().size()),
        hasStory);
  }

  private void visit(int by) {
    List<JComponent> stops = List.of(storyZone, lab, goalsZone);
    int now = ZoneFocus.in(stops);
    int next = now < 0 && by < 0 ? stops.size() : now;
    for (int tried = 0; tried < stops.size(); tried++) {
      next = Math.floorMod(next + by, stops.size());
      storyOpen = next == 0;
      goalsOpen = next == 2;
      updateDrawers();
      if (ZoneFocus.enter(stops.get(next))) {
        return;
      }
    }
  }

  @Override
  public void doLayout() {
    updateDrawers();
    super.doLayout();
  }

  @Override
  public boolean isOptimizedDrawingEnabled() {
    return !PageLayout.hasDrawers(this); // a drawer lies over the lab
  }
}
