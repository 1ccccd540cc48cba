package org.weightroom.app.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.weightroom.app.log.Standing;
import org.weightroom.app.log.StudentLog;

/**
 * Students and goals, and who has reached what.
 *
 * @param lessons what there is to reach
 * @param rows a student each, by name
 */
record Gradebook(List<Lesson> lessons, List<Row> rows) {

  /** A lesson with its goals in order. */
  record Lesson(String id, String title, List<Goal> goals) {}

  /** A goal; its heading is like no other's. */
  record Goal(String lesson, String id, String title, String heading, BigDecimal points) {}

  /**
   * A student.
   *
   * @param student the name or seat, as typed
   * @param known what the roster knows; empty without a roster, or if it does not know them
   * @param byLesson where they stand in the lessons that they have opened
   */
  record Row(String student, Optional<RosterEntry> known, Map<String, Standing> byLesson) {

    /** The points for a goal; none if the lesson was never opened. */
    Optional<BigDecimal> points(Goal goal) {
      return Optional.ofNullable(byLesson.get(goal.lesson()))
          .map(at -> at.reached().containsKey(goal.id()) ? goal.points() : BigDecimal.ZERO);
    }
  }

  /**
   * Adds up what students did.
   *
   * @param only the lessons to look at; all if it is empty
   * @throws ReportException if points or lessons are named that nobody's log speaks of
   */
  static Gradebook of(
      Collection<Pupil> pupils,
      Optional<Roster> roster,
      Points points,
      Titles titles,
      Collection<String> only)
      throws ReportException {
    List<Row> rows = new ArrayList<>();
    for (Pupil pupil : united(pupils, roster)) {
      Map<String, Standing> standings = pupil.standings();
      Optional<RosterEntry> known = roster.flatMap(list -> list.find(pupil.student()));
      rows.add(new Row(pupil.student(), known, standings));
    }
    rows.sort(Comparator.comparing(Row::student));
    return new Gradebook(lessons(rows, points, titles, only), List.copyOf(rows));
  }

  /** A seat and a name that the roster has in one row are one student. */
  private static Collection<Pupil> united(Collection<Pupil> pupils, Optional<Roster> roster) {
    Map<Object, Pupil> united = new LinkedHashMap<>();
    for (Pupil pupil : pupils) {
      Object who =
          roster.flatMap(list -> list.find(pupil.student())).<Object>map(e -> e).orElse(pupil);
      united.merge(who, pupil, Gradebook::unite);
    }
    return united.values();
  }

  private static Pupil unite(Pupil one, Pupil other) {
    List<StudentLog> logs = new ArrayList<>(one.logs());
    logs.addAll(other.logs());
    boolean first = one.student().compareTo(other.student()) <= 0;
    return new Pupil(first ? one.student() : other.student(), logs);
  }

  private static List<Lesson> lessons(
      List<Row> rows, Points points, Titles titles, Collection<String> only)
      throws ReportException {
    Map<String, Set<String>> goals = new LinkedHashMap<>();
    titles.order().forEach(id -> goals.put(id, new LinkedHashSet<>()));
    Set<String> others = new TreeSet<>();
    rows.forEach(row -> others.addAll(row.byLesson().keySet()));
    others.forEach(id -> goals.putIfAbsent(id, new LinkedHashSet<>()));
    for (Row row : rows) {
      row.byLesson()
          .forEach(
              (id, standing) ->
                  goals.computeIfAbsent(id, i -> new LinkedHashSet<>()).addAll(standing.goals()));
    }
    goals.keySet().retainAll(others);
    check(points, goals, only);
    Set<String> headings = new LinkedHashSet<>();
    List<Lesson> lessons = new ArrayList<>();
    goals.forEach(
        (id, ids) -> {
          if (only.isEmpty() || only.contains(id)) {
            lessons.add(lesson(id, ids, points, titles, headings));
          }
        });
    return List.copyOf(lessons);
  }

  private static void check(Points points, Map<String, Set<String>> goals, Collection<String> only)
      throws ReportException {
    for (String id : only) {
      if (!goals.containsKey(id)) {
        throw new ReportException(
            "no-lesson", "word", id, "known", String.join(", ", goals.keySet()));
      }
    }
    Set<String> names = new TreeSet<>();
    goals.forEach((lesson, ids) -> ids.forEach(goal -> names.add(lesson + "/" + goal)));
    for (String unknown : points.unknown(names)) {
      throw new ReportException("no-goal", "word", unknown, "known", String.join(", ", names));
    }
  }

  private static Lesson lesson(
      String id, Set<String> ids, Points points, Titles titles, Set<String> headings) {
    String title = titles.lesson(id);
    List<Goal> goals = new ArrayList<>();
    for (String goal : ids) {
      String own = titles.goal(id, goal);
      String heading = title + ": " + own;
      if (!headings.add(heading)) {
        heading = heading + " [" + id + "/" + goal + "]";
        headings.add(heading);
      }
      goals.add(new Goal(id, goal, own, heading, points.of(id, goal)));
    }
    return new Lesson(id, title, List.copyOf(goals));
  }

  /** All goals in order. */
  List<Goal> goals() {
    return lessons.stream().flatMap(lesson -> lesson.goals().stream()).toList();
  }
}
