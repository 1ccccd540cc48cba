package org.weightroom.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** One thread owns a scope; an owner with an event loop flushes by itself, once. */
class OwnerTest {
  private final Scope scope = new Scope();
  private final Property<Integer> x = new Property<>(scope, "x", 0);
  private final Derived<Integer> twice = new Derived<>(scope, "twice", () -> 2 * x.get());

  @Test
  void touchingItElsewhereThrows() throws InterruptedException {
    Watcher watcher = scope.watch(x::get);
    List<Runnable> touches =
        List.of(
            x::get,
            twice::get,
            () -> x.set(1),
            scope::flush,
            watcher::close,
            () -> scope.watch(() -> {}),
            () -> scope.settle(Cause.HAND),
            () -> scope.supposing(Map.of(), () -> 1));
    for (Runnable touch : touches) {
      Throwable refusal = elsewhere(touch);
      assertInstanceOf(IllegalStateException.class, refusal);
      assertTrue(refusal.getMessage().contains("belongs to"), refusal.getMessage());
    }
    assertEquals(0, x.get());
    assertEquals(1, scope.watcherCount());
  }

  @Test
  void theThreadThatOpensItOwnsItFromThenOn() throws InterruptedException {
    assertNull(
        elsewhere(
            () -> {
              scope.open(Owner.currentThread());
              x.set(4);
            }));
    assertThrows(IllegalStateException.class, x::get);
  }

  @Test
  void nobodyGivesItToAThreadThatIsNotThere() throws InterruptedException {
    List<Owner> others = new ArrayList<>();
    elsewhere(() -> others.add(Owner.currentThread()));
    assertThrows(IllegalStateException.class, () -> scope.open(others.get(0)));
    assertEquals(0, x.get());
  }

  @Test
  void anEventLoopIsAskedOnceForManySets() {
    EventLoop loop = new EventLoop();
    List<Integer> told = new ArrayList<>();
    scope.open(loop);
    scope.watch(() -> told.add(x.get()));
    x.set(1);
    x.set(2);
    x.set(3);
    assertEquals(1, loop.events.size());
    loop.run();
    x.set(4);
    loop.run();
    assertEquals(List.of(0, 3, 4), told);
  }

  @Test
  void whatWaitedBeforeAnEventLoopCameIsToldByIt() {
    List<Integer> told = new ArrayList<>();
    scope.watch(() -> told.add(x.get()));
    x.set(1);
    EventLoop loop = new EventLoop();
    scope.open(loop);
    loop.run();
    x.set(2);
    loop.run();
    assertEquals(List.of(0, 1, 2), told);
  }

  private static Throwable elsewhere(Runnable touch) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(touch, "elsewhere");
    thread.setUncaughtExceptionHandler((where, problem) -> thrown.set(problem));
    thread.start();
    thread.join();
    return thrown.get();
  }

  /** An owner that runs later what it is handed. */
  private static final class EventLoop implements Owner {
    private final Thread thread = Thread.currentThread();
    private final Deque<Runnable> events = new ArrayDeque<>();

    @Override
    public boolean isCurrent() {
      return Thread.currentThread() == thread;
    }

    @Override
    public void execute(Runnable flush) {
      events.add(flush);
    }

    void run() {
      while (!events.isEmpty()) {
        events.remove().run();
      }
    }
  }
}
