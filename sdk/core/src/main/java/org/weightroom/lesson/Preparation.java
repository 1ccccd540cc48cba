package org.weightroom.lesson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How a teacher has prepared a lesson's start: what shows of it, and what cannot be moved.
 *
 * @param shows the ids of the properties whose controls show; empty for all
 * @param steps the steps of the story that show, from 1; empty for all
 * @param locked the ids of the properties that nothing moves: no hand, no script, no training
 */
public record Preparation(List<String> shows, List<Integer> steps, List<String> locked) {
  /** The lesson as its author made it. */
  public static final Preparation NONE = new Preparation(List.of(), List.of(), List.of());

  /** Makes a preparation that does not change any more. */
  public Preparation {
    shows = List.copyOf(shows);
    steps = List.copyOf(steps);
    locked = List.copyOf(locked);
  }

  /** The ids whose controls do not show. */
  public Set<String> hidden(Set<String> properties) {
    Set<String> hidden = new TreeSet<>(shows.isEmpty() ? Set.of() : properties);
    shows.forEach(hidden::remove);
    return hidden;
  }

  /**
   * The numbers of the steps that show, from 1; all of them if none of the wanted ones is there.
   *
   * @param count how many steps the whole story has
   */
  public List<Integer> stepsOf(int count) {
    List<Integer> all = IntStream.rangeClosed(1, count).boxed().toList();
    List<Integer> chosen = all.stream().filter(steps::contains).toList();
    return chosen.isEmpty() ? all : chosen;
  }

  /** The story as far as it shows; all of it if none of the wanted steps is there. */
  public Story of(Story story, Set<String> properties) {
    Set<String> hidden = hidden(properties);
    return new Story(
        stepsOf(story.steps().size()).stream()
            .map(number -> hiding(story.steps().get(number - 1), hidden))
            .toList());
  }

  private static Story.Step hiding(Story.Step step, Set<String> ids) {
    Set<String> all = new TreeSet<>(step.hides());
    all.addAll(ids);
    Map<String, String> header = new LinkedHashMap<>(step.header());
    header.put("hide", String.join(" ", all));
    return new Story.Step(step.title(), header, step.blocks());
  }
}
