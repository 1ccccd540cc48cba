package org.weightroom.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** Who is told what, and when, without any real waiting. */
final class WatchdogTest {
  private static final ShelfItem BAD = Shelves.lesson("bad", "", "Bad", new DialLesson());
  private static final ShelfItem GOOD = Shelves.lesson("good", "", "Good", new DialLesson());

  private final List<String> told = new ArrayList<>();
  private final Sleeper thread = new Sleeper();
  private final Watchdog dog = new Watchdog(thread, new Told(), 0);
  private long now;

  @Test
  void aThreadThatAnswersIsLeftAlone() {
    thread.lesson = Optional.of(BAD);
    pass(10_000);
    assertThat(told).isEmpty();
    assertThat(thread.asked).isGreaterThan(50);
  }

  @Test
  void aLessonThatHangsIsNoticedWithinOneAndAHalfSecondsAndGivenUpAfterFive() {
    pass(1_000);
    hang(Optional.of(BAD));
    pass(10_000);
    assertThat(told).containsExactly("slow bad 1300", "hung bad 5100");
  }

  @Test
  void aLessonThatIsMerelySlowLosesNothing() {
    hang(Optional.of(BAD));
    pass(3_000);
    thread.wake();
    pass(10_000);
    assertThat(told).hasSize(2);
    assertThat(told.get(0)).startsWith("slow bad");
    assertThat(told.get(1)).startsWith("answers bad");
  }

  @Test
  void whatIsNoticedTwiceIsToldTwice() {
    for (int i = 0; i < 2; i++) {
      hang(Optional.of(BAD));
      pass(3_000);
      thread.wake();
      pass(500);
    }
    assertThat(told).hasSize(4);
  }

  @Test
  void ourOwnSlownessIsNoLessonsFault() {
    hang(Optional.empty());
    pass(20_000);
    assertThat(told).hasSize(1);
    assertThat(told.get(0)).startsWith("stuck");
  }

  @Test
  void ourOwnSlowWorkThatCallsALessonNowAndThenIsNoLessonsFault() {
    hang(Optional.empty());
    for (int i = 0; i < 60; i++) {
      thread.lesson = i % 3 == 0 ? Optional.of(BAD) : Optional.empty();
      pass(100);
    }
    assertThat(told).hasSize(1);
    assertThat(told.get(0)).startsWith("stuck");
  }

  @Test
  void aMachineThatSleptHasNotHung() {
    hang(Optional.of(BAD));
    pass(500);
    now += 3_600_000; // the lid was shut
    pass(600);
    assertThat(told).isEmpty();
    thread.wake();
    pass(1_000);
    assertThat(told).isEmpty();
  }

  @Test
  void theOneThatIsOnTheStackIsNamed() {
    hang(Optional.of(GOOD));
    pass(1_000);
    thread.lesson = Optional.of(BAD);
    pass(6_000);
    assertThat(told).allMatch(words -> words.contains("bad"));
  }

  private void hang(Optional<ShelfItem> lesson) {
    thread.hangs = true;
    thread.lesson = lesson;
    thread.since = now;
  }

  /** Lets so many milliseconds pass, a look at a time. */
  private void pass(long milliseconds) {
    for (long rest = milliseconds; rest > 0; rest -= Watchdog.LOOK.toMillis()) {
      now += Watchdog.LOOK.toMillis();
      dog.look(Duration.ofMillis(now).toNanos());
      thread.run();
    }
  }

  /** A thread that answers between two looks, or hangs. */
  private static final class Sleeper implements Watchdog.Watched {
    private final Queue<Runnable> events = new ArrayDeque<>();
    private Optional<ShelfItem> lesson = Optional.empty();
    private boolean hangs;
    private long since;
    private int asked;

    void wake() {
      hangs = false;
      run();
    }

    void run() {
      while (!hangs && !events.isEmpty()) {
        events.remove().run();
      }
    }

    @Override
    public void ask(Runnable answer) {
      asked++;
      events.add(answer);
    }

    @Override
    public Optional<ShelfItem> lesson() {
      return lesson;
    }
  }

  private final class Told implements Watchdog.Listener {
    @Override
    public void slow(ShelfItem lesson) {
      told.add("slow " + lesson.id() + " " + (now - thread.since));
    }

    @Override
    public void answers(ShelfItem lesson, Duration after) {
      told.add("answers " + lesson.id() + " " + after.toMillis());
    }

    @Override
    public void hung(ShelfItem lesson) {
      told.add("hung " + lesson.id() + " " + (now - thread.since));
    }

    @Override
    public void stuck() {
      told.add("stuck " + (now - thread.since));
    }
  }
}
