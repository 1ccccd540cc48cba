package org.weightroom.observe;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The world of one model: its values, who watches them, the thread that owns them, and the one
 * boundary at which a gesture settles.
 *
 * <p>A change invalidates at once; watchers run at the next {@link #flush()}, each once, however
 * many values changed.
 */
public final class Scope {
  private static final int MOST_ROUNDS = 100;

  private final Deque<Tracking> tracking = new ArrayDeque<>();
  private final Set<Watcher> watchers = new LinkedHashSet<>();
  private final Set<Watcher> scheduled = new LinkedHashSet<>();
  private final List<Consumer<Cause>> settleListeners = new ArrayList<>();
  private final List<Runnable> handListeners = new ArrayList<>();
  private volatile Owner owner = Owner.currentThread();
  private @Nullable Random shuffle;
  private boolean flushing;
  private boolean flushRequested;
  private boolean supposing;
  private boolean typed;

  /** Makes an empty scope that the calling thread owns. */
  public Scope() {}

  /** Hands the scope to another owner: from now on only that thread may touch it. */
  public void open(Owner newOwner) {
    if (!newOwner.isCurrent()) {
      throw new IllegalStateException("a model is opened by its new owner, " + newOwner);
    }
    owner = newOwner;
    flushRequested = false; // the owner before may have had no event loop
    requestFlush();
  }

  /** Shuffles the order of watchers: a test that nothing depends on it. */
  public void shuffle(long seed) {
    shuffle = new Random(seed);
  }

  /** Runs {@code body} now, and again after each change of what it read. */
  public Watcher watch(Runnable body) {
    requireOwner();
    Watcher watcher = new Watcher(this, body);
    watchers.add(watcher);
    watcher.run();
    return watcher;
  }

  /** How many watchers are open; none after a lesson is closed. */
  public int watcherCount() {
    return watchers.size();
  }

  /** Closes every watcher and forgets who listens to settling. */
  public void close() {
    List.copyOf(watchers).forEach(Watcher::close);
    scheduled.clear();
    settleListeners.clear();
    handListeners.clear();
  }

  /** Runs the watchers of everything that changed, until nothing is left to tell. */
  public void flush() {
    requireOwner();
    flushRequested = false;
    if (flushing) {
      return;
    }
    flushing = true;
    Set<Throwable> failures = new LinkedHashSet<>();
    try {
      for (int round = 0; !scheduled.isEmpty(); round++) {
        if (round == MOST_ROUNDS) {
          throw new IllegalStateException("watchers keep changing what they watch: " + scheduled);
        }
        List<Watcher> due = new ArrayList<>(scheduled);
        if (shuffle != null) {
          Collections.shuffle(due, shuffle);
        }
        scheduled.clear();
        due.forEach(watcher -> attempt(watcher::run, failures));
      }
    } finally {
      flushing = false;
    }
    report(failures);
  }

  /** Throws the first failure; the others, which may be the very same, are added to it. */
  private static void report(Set<Throwable> failures) {
    Throwable first = null;
    for (Throwable failure : failures) {
      if (first == null) {
        first = failure;
      } else {
        first.addSuppressed(failure);
      }
    }
    if (first != null) {
      throw unchecked(first);
    }
  }

  /** What a formula or a watcher threw, as something that may be thrown anywhere. */
  static RuntimeException unchecked(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    // A checked one is rare, and still comes through: other languages do not check.
    return failure instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(failure);
  }

  /** One that throws must not keep the others from showing or hearing the truth. */
  private static void attempt(Runnable one, Set<Throwable> failures) {
    try {
      one.run();
    } catch (Throwable e) {
      failures.add(e);
    }
  }

  /**
   * Calls {@code listener} at every settled gesture, in the order of registration.
   *
   * @return ends the listening
   */
  public Runnable onSettle(Consumer<Cause> listener) {
    settleListeners.add(listener);
    return () -> settleListeners.remove(listener);
  }

  /**
   * Calls {@code listener} whenever a hand is about to move something: before it moves.
   *
   * @return ends the listening
   */
  public Runnable onHand(Runnable listener) {
    handListeners.add(listener);
    return () -> handListeners.remove(listener);
  }

  /** Whether {@link #later} runs anything: the owner has an event loop. */
  public boolean canRunLater() {
    return owner.hasEventLoop();
  }

  /** Runs something on the owner's thread, later; called on any thread. */
  public void later(Runnable work) {
    owner.execute(work);
  }

  /** Says that a hand is about to move something. */
  void hand() {
    List.copyOf(handListeners).forEach(Runnable::run);
  }

  /** Ends a gesture: shows what changed, then tells the listeners, then shows what they changed. */
  public void settle(Cause cause) {
    settle(cause, false);
  }

  /**
   * As {@link #settle(Cause)}.
   *
   * @param byTyping whether the values were typed, not swept to: {@link #isTyped} says so meanwhile
   */
  public void settle(Cause cause, boolean byTyping) {
    requireOwner();
    typed = byTyping;
    Set<Throwable> failures = new LinkedHashSet<>();
    attempt(this::flush, failures);
    for (Consumer<Cause> listener : List.copyOf(settleListeners)) {
      attempt(() -> listener.accept(cause), failures);
    }
    attempt(this::flush, failures);
    report(failures);
  }

  /** Whether the values of the gesture that is just settling, or was the last, were typed. */
  public boolean isTyped() {
    return typed;
  }

  /**
   * Computes something as if properties had other values. Nobody is told, nothing is recorded, and
   * everything is as before afterwards.
   */
  public <R> R supposing(Map<? extends Property<?>, ?> values, Supplier<R> question) {
    requireOwner();
    Map<Property<?>, Object> before = new LinkedHashMap<>();
    boolean outer = supposing;
    supposing = true;
    try {
      values.forEach(
          (property, value) -> {
            before.put(property, property.get());
            property.suppose(value);
          });
      return question.get();
    } finally {
      before.forEach(Property::suppose);
      supposing = outer;
    }
  }

  boolean isSupposing() {
    return supposing;
  }

  void requireOwner() {
    if (!owner.isCurrent()) {
      throw new IllegalStateException(
          "this model belongs to " + owner + ", not to thread " + Thread.currentThread().getName());
    }
  }

  void track(Source<?> source) {
    requireOwner();
    Tracking reader = tracking.peek();
    if (reader != null && !supposing) {
      reader.reader().read(source);
    }
  }

  <R> R tracked(String name, Source.Reader reader, Supplier<R> formula) {
    tracking.push(new Tracking(name, reader));
    try {
      return formula.get();
    } finally {
      tracking.pop();
    }
  }

  String cycle(String last) {
    StringBuilder path = new StringBuilder();
    boolean inside = false;
    for (Tracking step : (Iterable<Tracking>) tracking::descendingIterator) {
      inside |= step.name().equals(last);
      if (inside) {
        path.append(step.name()).append(" → ");
      }
    }
    return path + last;
  }

  void changed(Source<?> source) {
    source.invalidateReaders();
    requestFlush();
  }

  void schedule(Watcher watcher) {
    if (watchers.contains(watcher)) {
      scheduled.add(watcher);
    }
  }

  void forget(Watcher watcher) {
    watchers.remove(watcher);
    scheduled.remove(watcher);
  }

  private void requestFlush() {
    if (!flushRequested && !flushing && !scheduled.isEmpty()) {
      flushRequested = true;
      owner.execute(this::flush);
    }
  }

  private record Tracking(String name, Source.Reader reader) {}
}
