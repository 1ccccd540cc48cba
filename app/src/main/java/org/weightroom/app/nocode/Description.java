package org.weightroom.app.nocode;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A lesson without code, as its file describes it.
 *
 * @param about what is known of it before it is opened: title, topic, summary, version, author
 * @param examples the rows
 * @param shape the model
 * @param dials the weights and the bias, by id; none with a hidden layer
 * @param rate the learning rate
 * @param seed the first seed of a hidden layer
 * @param shows the words of what shows
 * @param goals the goals in order
 * @param hints the hints in order
 * @param cards the prediction cards
 * @param names what the author calls dials and values, by id
 * @param story the story, as Markdown
 */
record Description(
    Map<String, String> about,
    Examples examples,
    Shape shape,
    Map<String, Range> dials,
    Range rate,
    int seed,
    Set<String> shows,
    List<Goal> goals,
    List<Hint> hints,
    List<Card> cards,
    Map<String, String> names,
    String story) {

  /** Makes a description that does not change any more. */
  Description {
    about = Map.copyOf(about);
    dials = Map.copyOf(dials);
    shows = Set.copyOf(shows);
    goals = List.copyOf(goals);
    hints = List.copyOf(hints);
    cards = List.copyOf(cards);
    names = Map.copyOf(names);
  }

  boolean shows(String word) {
    return shows.contains(word);
  }

  boolean trains() {
    return shape.isHidden() || shows("training");
  }

  /** The same without goals, hints and cards: to try scripts on. */
  Description bare() {
    return new Description(
        about, examples, shape, dials, rate, seed, shows, List.of(), List.of(), List.of(), names,
        "");
  }
}
