package org.weightroom.app.classroom;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.weightroom.app.log.Standing;
import org.weightroom.app.log.StudentLog.Verdict;

/**
 * A class at one moment; it never changes.
 *
 * @param at when the folder was looked at
 * @param pupils the students, by name
 * @param expected how many there should be: those of the list, or who has been here lately
 * @param unread how many students' logs are still to be read
 * @param isReachable whether the folder could be read; if not, this is what was read before
 */
public record ClassPicture(
    Instant at, List<Pupil> pupils, int expected, int unread, boolean isReachable) {

  /** Nothing was read yet. */
  public static final ClassPicture NONE = new ClassPicture(Instant.EPOCH, List.of(), 0, 0, true);

  /** Makes a picture that does not change any more. */
  public ClassPicture {
    pupils = List.copyOf(pupils);
  }

  /** Whether both show the same, whenever they were taken. */
  public boolean showsAs(ClassPicture other) {
    return expected == other.expected
        && unread == other.unread
        && isReachable == other.isReachable
        && pupils.equals(other.pupils);
  }

  /** The lessons that somebody has opened; the one that most have open now comes first. */
  public List<String> lessons() {
    Map<String, Integer> weights = new TreeMap<>();
    for (Pupil pupil : pupils) {
      pupil.lessons().keySet().forEach(id -> weights.merge(id, 1, Integer::sum));
      if (pupil.isHere() && pupil.isOpen()) {
        weights.merge(pupil.lesson(), pupils.size(), Integer::sum);
      }
    }
    return weights.entrySet().stream()
        .sorted(Comparator.comparing(weight -> -weight.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The goals of a lesson as the newest log has them, then others that somebody has reached. */
  public List<String> goals(String lesson) {
    Set<String> goals = new LinkedHashSet<>();
    pupils.stream()
        .flatMap(pupil -> pupil.in(lesson).stream())
        .sorted(Comparator.comparing(Standing::last).reversed())
        .forEach(standing -> goals.addAll(standing.goals()));
    return List.copyOf(goals);
  }

  /** How many students are so. */
  public int count(Predicate<Pupil> are) {
    return (int) pupils.stream().filter(are).count();
  }

  /** How many are here. */
  public int here() {
    return count(Pupil::isHere);
  }

  /** How many are here, have a lesson open and write nothing. */
  public int quiet() {
    return count(pupil -> pupil.presence() == Pupil.Presence.QUIET);
  }

  /** How many have a log that is altered or cannot be read. */
  public int suspect() {
    return count(pupil -> pupil.verdict() != Verdict.CHAINED);
  }

  /** How often each option was chosen on each prediction card of a lesson. */
  public Map<String, Map<String, Integer>> predictions(String lesson) {
    Map<String, Map<String, Integer>> tally = new LinkedHashMap<>();
    for (Pupil pupil : pupils) {
      Optional<Standing> standing = pupil.in(lesson);
      standing.ifPresent(
          there ->
              there
                  .predictions()
                  .forEach(
                      (card, option) ->
                          tally
                              .computeIfAbsent(card, id -> new TreeMap<>())
                              .merge(option, 1, Integer::sum)));
    }
    return tally;
  }
}
