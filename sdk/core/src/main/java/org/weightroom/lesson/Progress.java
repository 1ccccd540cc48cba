package org.weightroom.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a student has reached in a lesson: JDK types only, so that it crosses class loaders and
 * files.
 *
 * @param state the state that the last settled gesture left
 * @param kept what the lesson keeps beside the state, by id
 * @param solved the ids of the goals that are reached
 * @param predictions the options chosen on prediction cards, by card
 * @param best the state with the best score, if the lesson has one
 * @param pins the pinned states, oldest first
 */
public record Progress(
    Snapshot state,
    Map<String, Object> kept,
    List<String> solved,
    Map<String, String> predictions,
    Optional<Snapshot> best,
    List<Snapshot> pins) {

  /** Makes progress that does not change any more. */
  public Progress {
    kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
    solved = List.copyOf(solved);
    predictions = Collections.unmodifiableMap(new LinkedHashMap<>(predictions));
    pins = List.copyOf(pins);
  }

  /**
   * What somebody else may begin with: the values of the lesson's own properties, as the last
   * settled gesture left them, and nothing that anybody has reached.
   *
   * <p>Left out are goals, predictions, best and pinned tries, what is {@link LessonModel#kept
   * kept}, and of a training that moves dials how it got there: the dials have its numbers, and the
   * next run counts from 0. A network of the training's own is what the lesson shows, so it goes
   * along with the step it stands at; that it has ever exploded does not.
   */
  public static Progress startOf(LessonModel model) {
    return Resumption.startOf(model);
  }
}
