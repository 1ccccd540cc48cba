package org.weightroom.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weightroom.observe.Cause;
import org.weightroom.observe.Property;
import org.weightroom.observe.Value;

/** What a student did, gesture by gesture, and the way back and forth through it. */
public final class History {
  private static final int LONGEST = 1_000;

  private final LessonModel model;
  private final List<Gesture> gestures = new ArrayList<>();
  private final Property<Integer> revision;
  private final Snapshot start;
  private int done;
  private Snapshot settled;

  History(LessonModel model, Snapshot start) {
    this.model = model;
    this.start = start;
    this.settled = start;
    this.revision = new Property<>(model.scope(), "history", 0);
  }

  /** Whether there is a gesture to undo; one that has not settled yet counts. */
  public boolean canUndo() {
    revision.get();
    return done > 0 || isUnsettled();
  }

  /** Whether there is an undone gesture to do again; one that has not settled yet replaces it. */
  public boolean canRedo() {
    revision.get();
    return done < gestures.size() && !isUnsettled();
  }

  /** Takes the last gesture back. Wins stay won. */
  public void undo() {
    model.settleUnfinished();
    if (done > 0) {
      done--;
      show(gestures.get(done).before());
      model.deeds().tell(Deed.Kind.UNDO, "", Map.of());
    }
  }

  /** Does the last undone gesture again. */
  public void redo() {
    model.settleUnfinished();
    if (done < gestures.size()) {
      done++;
      show(gestures.get(done - 1).after());
      model.deeds().tell(Deed.Kind.REDO, "", Map.of());
    }
  }

  /** The gestures that are done (and not undone), oldest first. */
  public List<Gesture> gestures() {
    revision.get();
    return List.copyOf(gestures.subList(0, done));
  }

  /** The gestures that are done since the model was last at its start. */
  List<Gesture> sinceReset() {
    List<Gesture> past = gestures();
    for (int i = past.size() - 1; i >= 0; i--) {
      if (past.get(i).after().equals(start)) {
        return past.subList(i + 1, past.size());
      }
    }
    return past;
  }

  /**
   * The state before the last gesture that moved one of these dials (or anything, if none is
   * named), a gesture not settled yet included: where the ghost of the earlier line comes from.
   */
  public Optional<Snapshot> earlier(Value<?>... dials) {
    if (moved(new Gesture(Cause.HAND, settled, model.snapshot()), dials)) {
      return Optional.of(settled);
    }
    List<Gesture> past = gestures();
    for (int i = past.size() - 1; i >= 0; i--) {
      if (moved(past.get(i), dials)) {
        return Optional.of(past.get(i).before());
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the last {@code count} gestures that moved any of these dials all moved the same one.
   *
   * @param count at least 1
   */
  public boolean movedOnlyOne(int count, Value<?>... dials) {
    Set<String> moved = new HashSet<>();
    int seen = 0;
    List<Gesture> past = gestures();
    for (int i = past.size() - 1; i >= 0 && seen < count; i--) {
      Set<String> here = new HashSet<>(past.get(i).moved());
      here.retainAll(ids(dials));
      moved.addAll(here);
      seen += here.isEmpty() ? 0 : 1;
    }
    return seen == count && moved.size() == 1;
  }

  /**
   * By what part the last {@code count} gestures lowered a value: 0.01 is one percent; 1 if there
   * were fewer gestures.
   */
  public double gain(int count, Value<Double> value) {
    List<Gesture> past = gestures();
    if (past.size() < count) {
      return 1;
    }
    double before = model.at(past.get(past.size() - count).before(), value::get);
    return (before - value.get()) / Math.abs(before);
  }

  /**
   * The way back and forth, as the last settled gesture left it: what a file keeps.
   *
   * @param most how many gestures at most each way, the nearest ones
   */
  public Past past(int most) {
    return new Past(
        gestures.subList(Math.max(0, done - most), done),
        gestures.subList(done, Math.min(gestures.size(), done + most)));
  }

  /**
   * Forgets the gestures that lie farther than this past reaches: a model that goes on from a file
   * and one that never stopped go the same ways then.
   */
  public void shortenTo(Past reach) {
    int last = Math.min(gestures.size(), done + reach.undone().size());
    gestures.subList(last, gestures.size()).clear();
    int first = Math.max(0, done - reach.done().size());
    gestures.subList(0, first).clear();
    done -= first;
    revision.set(revision.get() + 1);
  }

  /**
   * Puts a gesture before all others, as if the way had begun elsewhere; a state that this lesson
   * does not have is passed over.
   */
  public void cameFrom(Snapshot elsewhere) {
    Snapshot first = gestures.isEmpty() ? settled : gestures.get(0).before();
    Snapshot there = model.whole(elsewhere).orElse(first);
    if (!there.equals(first)) {
      gestures.add(0, new Gesture(Cause.ACTION, there, first));
      done++;
      revision.set(revision.get() + 1);
    }
  }

  /** Takes a way up again; one that does not lead to where the model stands now is passed over. */
  void resume(Past past) {
    Snapshot now = model.snapshot();
    List<Gesture> all = new ArrayList<>(past.done());
    all.addAll(past.undone());
    int here = past.done().size();
    boolean leads =
        (here == 0 || all.get(here - 1).after().equals(now))
            && (here == all.size() || all.get(here).before().equals(now));
    for (int i = 1; i < all.size(); i++) {
      leads &= all.get(i).before().equals(all.get(i - 1).after());
    }
    if (leads && all.size() <= LONGEST) {
      gestures.addAll(all);
      done = here;
      revision.set(revision.get() + 1);
    }
  }

  /** Forgets everything: where the model stands now is the start. */
  public void clear() {
    gestures.clear();
    done = 0;
    settled = model.snapshot();
    revision.set(revision.get() + 1);
  }

  /** The state that the last gesture, undo or redo left. */
  Snapshot settled() {
    return settled;
  }

  boolean isUnsettled() {
    return !model.snapshot().equals(settled);
  }

  /** Settles a dial that is still in the student's hand. */
  void settleHand() {
    if (isUnsettled()) {
      model.scope().settle(Cause.HAND);
    }
  }

  /** Takes the settled gesture in; none if nothing has changed. */
  Optional<Gesture> record(Cause cause) {
    Snapshot now = model.snapshot();
    if (now.equals(settled)) {
      return Optional.empty();
    }
    gestures.subList(done, gestures.size()).clear();
    Gesture gesture = new Gesture(cause, settled, now);
    gestures.add(gesture);
    if (gestures.size() > LONGEST) {
      gestures.remove(0);
    }
    done = gestures.size();
    settled = now;
    revision.set(revision.get() + 1);
    return Optional.of(gesture);
  }

  private void show(Snapshot state) {
    model.put(state);
    settled = model.snapshot();
    revision.set(revision.get() + 1);
    model.scope().flush();
  }

  private static boolean moved(Gesture gesture, Value<?>... dials) {
    Set<String> moved = gesture.moved();
    return dials.length == 0 ? !moved.isEmpty() : !Collections.disjoint(moved, ids(dials));
  }

  private static Set<String> ids(Value<?>... dials) {
    Set<String> ids = new HashSet<>();
    for (Value<?> dial : dials) {
      ids.add(dial.id());
    }
    return ids;
  }
}
