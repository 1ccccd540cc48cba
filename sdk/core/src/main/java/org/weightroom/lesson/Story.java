package org.weightroom.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a lesson tells, step by step.
 *
 * @param steps the steps in order
 */
public record Story(List<Step> steps) {

  /** Makes a story that does not change any more. */
  public Story {
    steps = List.copyOf(steps);
  }

  /**
   * The index of the first step after this one that shows the student's own numbers on a page of
   * the lab; empty if there is none.
   */
  public OptionalInt nextOwn(int after, String page) {
    return IntStream.range(after + 1, steps.size())
        .filter(i -> steps.get(i).shows().isEmpty())
        .filter(i -> steps.get(i).page().orElse(page).equals(page))
        .findFirst();
  }

  /**
   * One page of the story.
   *
   * @param title its heading
   * @param header the {@code key: value} lines below the heading
   * @param blocks what it says
   */
  public record Step(String title, Map<String, String> header, List<Block> blocks) {

    /** Makes a step that does not change any more. */
    public Step {
      header = Map.copyOf(header);
      blocks = List.copyOf(blocks);
    }

    /** The script whose values this step shows on a copy of the model; empty to show the own. */
    public List<String> shows() {
      return words("show");
    }

    /** The ids of the properties whose controls this step does not show yet. */
    public Set<String> hides() {
      return Set.copyOf(words("hide"));
    }

    /** The id of the lab's page that this step turns to; empty to leave the student's choice. */
    public Optional<String> page() {
      return words("page").stream().findFirst();
    }

    private List<String> words(String key) {
      String value = header.getOrDefault(key, "").strip();
      return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
    }
  }

  /** A paragraph, a formula in a box of its own, or a picture. */
  public record Block(boolean formula, List<Span> spans) {

    /** Makes a block that does not change any more. */
    public Block {
      spans = List.copyOf(spans);
    }

    /** The picture that this block is; empty for words. */
    public Optional<Span> picture() {
      return spans.stream().filter(span -> span.kind() == Kind.PICTURE).findFirst();
    }
  }

  /** What a span is. */
  public enum Kind {
    /** Plain words. */
    TEXT,
    /** Words with weight. */
    STRONG,
    /** Words in the colour of a concept; the target is the concept's id. */
    CONCEPT,
    /** A live value; the target is its id, with {@code :decimals} if wanted. */
    VALUE,
    /** Words that, when chosen, play the target's script on the shown copy. */
    SHOW,
    /**
     * A picture, alone in its block: the words say what it shows, the target names its file, {@link
     * Texts#storyFile beside the story}. The target is empty where the story names another place.
     */
    PICTURE
  }

  /**
   * A piece of a line.
   *
   * @param kind what it is
   * @param text the words; empty for a live value
   * @param target what it points to; empty for plain words
   */
  public record Span(Kind kind, String text, String target) {}
}
