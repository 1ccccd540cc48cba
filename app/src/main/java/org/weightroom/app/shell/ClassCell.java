package org.weightroom.app.shell;

import java.util.Optional;
import javax.swing.Icon;
import org.weightroom.app.classroom.Pupil;
import org.weightroom.app.log.Standing;
import org.weightroom.app.log.StudentLog.Verdict;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Token;

/**
 * What one cell of the class view shows: words, a sign and a colour that say the same.
 *
 * @param words what is to be read
 * @param spoken what a screen reader says
 * @param icon the sign, if it has one
 * @param color of the words
 */
record ClassCell(String words, String spoken, Optional<Icon> icon, Token color) {
  private static final int ICON = 14;
  private static final int MOST = 2;

  /** Plain words. */
  static ClassCell of(String words, Token color) {
    return new ClassCell(words, words, Optional.empty(), color);
  }

  /** How a student stands just now. */
  static ClassCell state(Pupil pupil, String lesson, ClassWords words) {
    var states = words.states(pupil, lesson);
    String text = String.join(", ", states.stream().limit(MOST).map(words.texts()::text).toList());
    String first = states.get(0).substring(states.get(0).lastIndexOf('.') + 1);
    return switch (first) {
      case "altered", "unreadable" -> of(text, Icons.Kind.WARNING, Token.DANGER);
      case "hand-up" -> of(text, Icons.Kind.HAND, Token.ACCENT);
      case "stuck" -> of(text, Icons.Kind.WARNING, Token.WARNING);
      case "quiet" -> of(text, Icons.Kind.PAUSE, Token.WARNING);
      case "done" -> of(text, Icons.Kind.TICK, Token.ACCENT);
      case "working", "here" -> of(text, Token.TEXT);
      default -> of(text, Token.MUTED);
    };
  }

  /** How far a student is with a goal. */
  static ClassCell goal(Pupil pupil, String lesson, String goal, ClassWords words) {
    Optional<Standing> there = pupil.in(lesson);
    if (there.isEmpty()) {
      return new ClassCell("", words.text("class.goal.untouched"), Optional.empty(), Token.MUTED);
    }
    Standing standing = there.get();
    Standing.Reached reached = standing.reached().get(goal);
    if (reached != null) {
      String time = words.moment(reached.at());
      return new ClassCell(
          words.text("class.goal.cell", "how", words.shortHow(reached.how()), "time", time),
          words.text("class.goal.reached", "how", words.how(reached.how()), "time", time),
          Optional.of(icon(reached.how())),
          color(reached.how()));
    }
    boolean current = standing.next().filter(goal::equals).isPresent();
    int last =
        standing.reached().values().stream().mapToInt(Standing.Reached::gesture).max().orElse(0);
    int tries = standing.gestures() - last;
    if (!current || tries == 0) {
      return new ClassCell("", words.text("class.goal.open"), Optional.empty(), Token.MUTED);
    }
    String text = words.text("class.goal.tries", "tries", words.number(tries));
    return new ClassCell(
        text,
        words.text("class.goal.trying", "tries", words.number(tries)),
        Optional.of(Icons.of(Icons.Kind.RING, ICON, Token.MUTED)),
        Token.MUTED);
  }

  /** The sign of a way to reach a goal. */
  static Icon icon(Standing.How how) {
    return switch (how) {
      case OWN -> Icons.of(Icons.Kind.TICK, ICON);
      case AFTER_LAST_HINT -> Icons.of(Icons.Kind.HINT, ICON, Token.WARNING);
      case TYPED -> Icons.of(Icons.Kind.KEYBOARD, ICON, Token.DANGER);
    };
  }

  /** The colour of a way to reach a goal. */
  static Token color(Standing.How how) {
    return switch (how) {
      case OWN -> Token.ACCENT;
      case AFTER_LAST_HINT -> Token.WARNING;
      case TYPED -> Token.DANGER;
    };
  }

  /** Whether all of a log hangs together. */
  static ClassCell verdict(Verdict verdict, ClassWords words) {
    return verdict == Verdict.CHAINED
        ? of(words.text("class.verdict.chained"), Icons.Kind.TICK, Token.ACCENT)
        : of(
            words.text(
                verdict == Verdict.ALTERED ? "class.state.altered" : "class.state.unreadable"),
            Icons.Kind.WARNING,
            Token.DANGER);
  }

  private static ClassCell of(String words, Icons.Kind icon, Token color) {
    return new ClassCell(words, words, Optional.of(Icons.of(icon, ICON, color)), color);
  }
}
