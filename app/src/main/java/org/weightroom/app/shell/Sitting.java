package org.weightroom.app.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.weightroom.app.log.Entry;
import org.weightroom.app.log.Recording;
import org.weightroom.app.log.Standing;
import org.weightroom.app.progress.SavedWorks;
import org.weightroom.lesson.Texts;

/**
 * What the window does about whoever sits before it: asks who it is, lets them leave, raises their
 * hand, and says below the page what becomes of their work.
 */
final class Sitting {
  private final Shell shell;
  private final Seats seats;
  private final Visits visits;
  private final Ledger ledger;
  private final Set<String> reflected = new HashSet<>();
  private boolean handUp;
  private boolean asksForSentence;

  Sitting(Shell shell, Seats seats, Visits visits, Ledger ledger) {
    this.shell = shell;
    this.seats = seats;
    this.visits = visits;
    this.ledger = ledger;
  }

  /** What headers tell. */
  WhoSits who() {
    return new WhoSits(seats.now().student(), raises(), handUp);
  }

  /** Asks who sits here if nobody has said; then goes on. */
  void begin(Runnable then) {
    if (seats.isUnasked()) {
      ask(name -> seats.sit(name, then));
    } else {
      then.run();
    }
  }

  /** A guest says who they are: what they did comes along. */
  void say() {
    ask(this::comeAlong);
  }

  /** Whoever sits here leaves, and the next one is asked who they are. */
  void next() {
    shell.leave();
    visits.close(); // tells the ledger first
    seats.leave();
    reflected.clear();
    handUp = false;
    ask(name -> seats.sit(name, shell::showCatalogue));
  }

  /** Shows a student how far they are, and what a class would see of it. */
  void showProgress() {
    Seat seat = seats.now();
    Map<String, Standing> standings = seat.standings();
    Texts texts = shell.texts();
    String open = visits.onStage().map(visit -> visit.item().id()).orElse("");
    String lesson = open.isEmpty() ? seat.lastLesson().orElse("") : open;
    Runnable back = open.isEmpty() ? shell::showCatalogue : () -> shell.openFirst(open);
    Background.ask(
        () -> OwnProgress.read(seat, standings, lesson, texts),
        found -> {
          if (seats.now() == seat && !shell.screen().asks()) { // nobody sees another's
            shell.showPage(PupilScreen.own(shell::items, found, shell::showPage, back));
          }
        },
        problem -> Failures.log("reading the student's own logs", problem));
  }

  /**
   * Whoever sits here goes on from what is kept of them, after something was done to it.
   *
   * @param then told whether it was done
   */
  void again(Runnable deed, Consumer<Boolean> then) {
    shell.leave();
    visits.close(); // tells the ledger first
    shell.showSafely(new WaitScreen(), Optional.empty());
    seats.again(deed, then);
  }

  /** Asks for the teacher, or says that it is settled. */
  void raiseHand() {
    handUp = !handUp;
    Optional<Recording> recording = visits.onStage().flatMap(Visit::recording);
    recording.ifPresentOrElse(
        here -> here.hand(handUp),
        () -> seats.now().tell(handUp ? Entry.What.HAND_UP : Entry.What.HAND_DOWN));
    shell.refresh();
  }

  /** Whether there is a teacher who would see a hand. */
  boolean raises() {
    return seats.hasClass() && !seats.now().isGuest();
  }

  /** What stands below every page. */
  List<JComponent> strips() {
    List<JComponent> strips = new ArrayList<>();
    Optional<Visit> ended = visits.onStage().filter(this::wantsReflection);
    asksForSentence = ended.isPresent();
    ended.ifPresent(
        visit -> strips.add(new Reflection(shell.texts(), sentence -> reflect(visit, sentence))));
    visits
        .onStage()
        .filter(visit -> visit.work().isPrepared())
        .ifPresent(visit -> strips.add(new PreparedSign(shell.texts(), () -> lift(visit))));
    strips.add(new SaveSign(seats::status, shell.texts()));
    return strips;
  }

  /** Something has changed in the lesson on the stage: perhaps its last goal is reached. */
  void lessonChanged() {
    if (!asksForSentence && visits.onStage().filter(this::wantsReflection).isPresent()) {
      shell.underline();
    }
  }

  /** What is to be said above all lessons, after what the program says. */
  List<String> remarks(Optional<String> first) {
    List<String> remarks = new ArrayList<>();
    first.ifPresent(remarks::add);
    Texts texts = shell.texts();
    for (SavedWorks.Problem problem : seats.now().earlier().problems()) {
      String file = Foreign.isolated(problem.file().toString(), texts);
      remarks.add(
          problem
              .why()
              .map(why -> texts.text("set-aside", "file", file, "why", why.text(texts)))
              .orElseGet(() -> texts.text("unreadable-work", "file", file)));
    }
    return remarks;
  }

  private boolean wantsReflection(Visit visit) {
    Standing standing = seats.now().standings().get(visit.item().id());
    return visit.hasJustEnded()
        && !seats.now().isGuest()
        && !reflected.contains(visit.item().id())
        && (standing == null || standing.reflection().isEmpty());
  }

  /** Goes on in the whole lesson: nobody who may open it is to be kept in a prepared start. */
  private void lift(Visit visit) {
    shell.open(visit.item(), visit.whole());
  }

  private void reflect(Visit visit, String sentence) {
    reflected.add(visit.item().id());
    if (!sentence.isEmpty()) {
      visit.recording().ifPresent(recording -> recording.reflect(sentence));
    }
    shell.refresh();
  }

  private void ask(Consumer<String> answer) {
    shell.showSafely(new NameScreen(seats.names(), answer), Optional.of("who.name"));
  }

  private void comeAlong(String name) {
    if (name.isEmpty()) {
      shell.showCatalogue();
      return;
    }
    visits.close();
    seats.sit(
        name,
        () -> {
          shell.resume(ledger.works());
          shell.showCatalogue();
        });
  }
}
