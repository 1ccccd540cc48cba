package org.weightroom.app.report;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.weightroom.app.report.Lrs.Answer;
import org.weightroom.lesson.Texts;

/**
 * Sends statements in batches until a store has all it takes. Whatever happens on the way, to send
 * again is harmless: the ids stay the same.
 */
public final class Delivery {
  private static final int BATCH = 50;
  private static final int TRIES = 5;
  private static final int MOST_REFUSED = 20;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  private final Lrs lrs;
  private final SentList sent;
  private final Pause pause;
  private final Consumer<String> tell;
  private final Texts texts;
  private final Deque<List<Statement>> queue = new ArrayDeque<>();
  private int taken;
  private int refused;
  private boolean noted = true;

  /**
   * Prepares to send.
   *
   * @param tell hears what is wrong, a line each
   */
  public Delivery(Lrs lrs, SentList sent, Pause pause, Consumer<String> tell, Texts texts) {
    this.lrs = lrs;
    this.sent = sent;
    this.pause = pause;
    this.tell = tell;
    this.texts = texts.beside(Delivery.class);
  }

  /**
   * What became of it.
   *
   * @param taken how many statements the store has taken now
   * @param before how many it had before
   * @param refused how many it does not take
   * @param left how many were not sent
   */
  public record Outcome(int taken, int before, int refused, int left) {
    /** Whether the store has all there is. */
    public boolean isComplete() {
      return refused == 0 && left == 0;
    }
  }

  /** Sends what the store does not have yet. */
  public Outcome send(List<Statement> all) throws InterruptedException {
    List<Statement> open = all.stream().filter(statement -> !sent.has(statement)).toList();
    for (int i = 0; i < open.size(); i += BATCH) {
      queue.add(open.subList(i, Math.min(i + BATCH, open.size())));
    }
    try {
      for (List<Statement> batch = queue.poll(); batch != null; batch = queue.poll()) {
        take(batch, answer(batch));
      }
    } catch (Stopped e) {
      say(e.key, e.arguments);
    } catch (ReportException e) {
      tell.accept(e.text(texts));
    }
    int left = open.size() - taken - refused;
    return new Outcome(taken, all.size() - open.size(), refused, left);
  }

  /** The store's answer; where it has none, or asks to wait, that is tried again. */
  private Answer answer(List<Statement> batch)
      throws InterruptedException, ReportException, Stopped {
    Duration wait = FIRST_WAIT;
    for (int tries = 1; ; tries++) {
      try {
        Answer answer = lrs.post(batch);
        if (!isBusy(answer.status())) {
          return answer;
        }
        Duration asked = answer.retryAfter().orElse(wait);
        if (tries == TRIES || asked.compareTo(LONGEST_WAIT) > 0) {
          throw new Stopped("busy", "status", answer.status(), "seconds", asked.toSeconds());
        }
        pause.wait(asked);
      } catch (IOException e) {
        if (tries == TRIES) {
          throw new Stopped("no-answer", "word", lrs.address());
        }
        pause.wait(wait);
      }
      wait = wait.multipliedBy(2);
    }
  }

  private static boolean isBusy(int status) {
    return status == 429 || status == 408 || status >= 500;
  }

  private void take(List<Statement> batch, Answer answer) throws Stopped {
    switch (answer.status()) {
      case 200 -> accept(batch, answer);
      case 400, 409, 413 -> refuse(batch, answer);
      case 401, 403 -> throw new Stopped("auth", "status", answer.status());
      default -> throw new Stopped("no-store", "status", answer.status(), "word", answer.words());
    }
  }

  private void accept(List<Statement> batch, Answer answer) throws Stopped {
    if (!answer.ids()) {
      throw new Stopped("no-store", "status", answer.status(), "word", answer.words());
    }
    taken += batch.size();
    try {
      sent.add(batch);
    } catch (IOException e) {
      if (noted) {
        say("not-noted");
      }
      noted = false;
    }
  }

  /** One statement is enough for a whole batch to be refused: it is looked for by halves. */
  private void refuse(List<Statement> batch, Answer answer) throws Stopped {
    if (batch.size() > 1) {
      int half = batch.size() / 2;
      queue.addFirst(batch.subList(half, batch.size()));
      queue.addFirst(batch.subList(0, half));
      return;
    }
    refused++;
    String key = "refused-" + answer.status();
    say(key, "id", batch.get(0).id(), "word", answer.words());
    if (refused == MOST_REFUSED) {
      throw new Stopped("too-many", "count", refused);
    }
  }

  private void say(String key, Object... namesAndValues) {
    List<Object> plain = new ArrayList<>();
    for (Object each : namesAndValues) {
      plain.add(ReportException.plain(String.valueOf(each)));
    }
    tell.accept(texts.text("send." + key, plain.toArray()));
  }

  /** There is no point in going on. */
  private static final class Stopped extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    Stopped(String key, Object... arguments) {
      super(key);
      this.key = key;
      this.arguments = arguments;
    }
  }
}
