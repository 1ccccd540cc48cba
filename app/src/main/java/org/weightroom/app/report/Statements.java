package org.weightroom.app.report;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.weightroom.app.log.Entry;
import org.weightroom.app.log.Standing;
import org.weightroom.app.log.Standings;

/**
 * What a student did as xAPI 1.0.3 statements: a lesson is <em>attempted</em> when it is first
 * opened and <em>completed</em> when its last goal is reached; a goal is <em>passed</em> when it is
 * reached, and <em>failed</em> when the lesson is left while the student is stuck at it. A line
 * that is written never changes, so neither does a statement.
 */
final class Statements {
  private static final Pattern EMAIL = Pattern.compile("\\s*[^\\s@]+@[^\\s@]+\\.[^\\s@]+\\s*");
  private static final long CENTISECOND = 10; // in milliseconds

  /** Every machine tells the same; lessons that have no English name tell theirs. */
  private static final String LANGUAGE = Locale.ENGLISH.toLanguageTag();

  private final String home;
  private final String student;
  private final Titles titles;
  private final Collection<String> only;
  private final List<Statement> statements = new ArrayList<>();
  private final Set<String> said = new HashSet<>();

  private Statements(String home, String student, Titles titles, Collection<String> only) {
    this.home = home;
    this.student = EMAIL.matcher(student).matches() ? seat(student) : student;
    this.titles = titles;
    this.only = only;
  }

  /**
   * Tells what a student did, in the order of time.
   *
   * @param home whose account the seat is
   * @param only the lessons to tell of; all if it is empty
   */
  static List<Statement> of(String home, Pupil pupil, Titles titles, Collection<String> only) {
    Statements statements = new Statements(home, pupil.student(), titles, only);
    Standings sums = new Standings();
    for (Entry entry : pupil.entries()) {
      sums.add(entry);
      statements.take(entry, sums);
    }
    return List.copyOf(statements.statements);
  }

  /** Somebody who gave an e-mail address is told by a code: no address leaves the school. */
  private static String seat(String email) {
    return "seat-" + NameUuid.of(Iris.SPACE, email.strip());
  }

  private void take(Entry entry, Standings sums) {
    if (entry.lesson().isEmpty() || (!only.isEmpty() && !only.contains(entry.lesson()))) {
      return;
    }
    switch (entry.what()) {
      case OPEN -> {
        if (first("attempted", entry.lesson())) {
          say("attempted", lesson(entry.lesson()), entry, "", Map.of());
        }
      }
      case DEED -> {
        if (entry.deed().isPresent() && !entry.deed().get().solved().isEmpty()) {
          solved(entry, entry.deed().get().solved(), sums);
        }
      }
      case CLOSE -> left(entry, standing(entry, sums));
      case BEGIN, STEP, HAND_UP, HAND_DOWN, REFLECT -> {}
    }
  }

  private static Standing standing(Entry entry, Standings sums) {
    Standing standing = sums.byLesson().get(entry.lesson());
    if (standing == null) {
      throw new IllegalStateException("not added up: " + entry);
    }
    return standing;
  }

  private void solved(Entry entry, List<String> goals, Standings sums) {
    Standing standing = standing(entry, sums);
    for (String goal : goals) {
      if (first("passed", entry.lesson() + "/" + goal)) {
        Map<String, Object> result = result(1, 1, true, standing);
        result.put("extensions", extensions(standing, goal));
        say("passed", goal(entry.lesson(), goal), entry, goal, result);
      }
    }
    if (standing.isDone() && first("completed", entry.lesson())) {
      int all = standing.goals().size();
      Map<String, Object> result = result(all, all, true, standing);
      result.put("completion", true);
      say("completed", lesson(entry.lesson()), entry, "", result);
    }
  }

  private void left(Entry entry, Standing standing) {
    String goal = standing.isStuck() ? standing.next().orElse("") : "";
    if (!goal.isEmpty() && first("failed", entry.lesson() + "/" + goal)) {
      Map<String, Object> result = result(0, 1, false, standing);
      result.put("extensions", Map.of(Iris.extension("hints"), standing.hints()));
      say("failed", goal(entry.lesson(), goal), entry, goal, result);
    }
  }

  private boolean first(String verb, String what) {
    return said.add(verb + " " + what);
  }

  private static Map<String, Object> result(int raw, int most, boolean success, Standing standing) {
    Map<String, Object> score = new LinkedHashMap<>();
    score.put("scaled", raw == 0 ? 0 : 1);
    score.put("raw", raw);
    score.put("min", 0);
    score.put("max", most);
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("score", score);
    result.put("success", success);
    result.put("duration", duration(standing.active()));
    return result;
  }

  /** ISO 8601, no finer than hundredths: a store may cut what is finer. */
  private static String duration(Duration time) {
    return Duration.ofMillis(time.toMillis() / CENTISECOND * CENTISECOND).toString();
  }

  private static Map<String, Object> extensions(Standing standing, String goal) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put(Iris.extension("hints"), standing.hints());
    Standing.Reached reached = standing.reached().get(goal);
    if (reached != null) {
      String how = reached.how().name().toLowerCase(Locale.ROOT).replace('_', '-');
      extensions.put(Iris.extension("how"), how);
    }
    return extensions;
  }

  private Map<String, Object> lesson(String id) {
    return activity(Iris.lesson(id), "lesson", titles.lesson(id));
  }

  private Map<String, Object> goal(String lesson, String goal) {
    return activity(Iris.goal(lesson, goal), "objective", titles.goal(lesson, goal));
  }

  private Map<String, Object> activity(String id, String type, String name) {
    Map<String, Object> definition = new LinkedHashMap<>();
    definition.put("name", Map.of(LANGUAGE, name));
    definition.put("type", Iris.type(type));
    Map<String, Object> activity = new LinkedHashMap<>();
    activity.put("objectType", "Activity");
    activity.put("id", id);
    activity.put("definition", definition);
    return activity;
  }

  private void say(
      String verb,
      Map<String, Object> object,
      Entry entry,
      String goal,
      Map<String, Object> result) {
    Instant at = entry.at().truncatedTo(ChronoUnit.MILLIS);
    String version = entry.lessonVersion();
    String name =
        String.join(
            "\n", home, student, entry.lesson(), version, goal, verb, at.toString(), write(result));
    UUID id = NameUuid.of(Iris.SPACE, name);
    Map<String, Object> account = new LinkedHashMap<>();
    account.put("homePage", home);
    account.put("name", student);
    Map<String, Object> actor = new LinkedHashMap<>();
    actor.put("objectType", "Agent");
    actor.put("account", account);
    Map<String, Object> statement = new LinkedHashMap<>();
    statement.put("id", id.toString());
    statement.put("actor", actor);
    Map<String, Object> word = new LinkedHashMap<>();
    word.put("id", Iris.verb(verb));
    word.put("display", Map.of("en", verb));
    statement.put("verb", word);
    statement.put("object", object);
    if (!result.isEmpty()) {
      statement.put("result", result);
    }
    statement.put("context", context(entry.lesson(), goal, version));
    statement.put("timestamp", at.toString());
    statements.add(new Statement(id, write(statement)));
  }

  private static Map<String, Object> context(String lesson, String goal, String version) {
    Map<String, Object> context = new LinkedHashMap<>();
    if (!goal.isEmpty()) {
      Map<String, Object> parent = new LinkedHashMap<>();
      parent.put("objectType", "Activity");
      parent.put("id", Iris.lesson(lesson));
      context.put("contextActivities", Map.of("parent", List.of(parent)));
    }
    if (!version.isEmpty()) {
      context.put("revision", version);
    }
    context.put("platform", "Weightroom");
    return context;
  }

  private static String write(Map<String, Object> json) {
    try {
      return JSON.std.asString(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // into a string: cannot happen
    }
  }
}
