package org.weightroom.observe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Which of some words are chosen, at least one; they stand in one order, however chosen. */
public final class ChoicesProperty extends Property<List<String>> {
  private final List<String> all;

  /**
   * Makes a property of chosen words.
   *
   * @param initial the words chosen first, at least one
   * @param all the words there are, in their order
   * @throws IllegalArgumentException if there is none, one twice, or one chosen that there is not
   */
  public ChoicesProperty(Scope scope, String id, List<String> initial, List<String> all) {
    super(scope, id, inOrder(id, initial, all));
    this.all = List.copyOf(all);
  }

  /** The words there are. */
  public List<String> all() {
    return all;
  }

  /** Whether a word is chosen. */
  public boolean has(String word) {
    return get().contains(word);
  }

  /**
   * Chooses these words, in the order of {@link #all}.
   *
   * @throws IllegalArgumentException if there is none, one twice, or one that there is not
   */
  @Override
  public void set(List<String> words) {
    super.set(inOrder(id(), words, all));
  }

  @Override
  public Optional<List<String>> fitting(Object value) {
    if (!(value instanceof List<?> list) || list.isEmpty() || !all.containsAll(list)) {
      return Optional.empty();
    }
    List<String> words = all.stream().filter(list::contains).toList();
    return Optional.of(words).filter(each -> each.size() == list.size());
  }

  /** Chooses a word, or leaves it; the last one stays. */
  public void toggleByHand(String word) {
    List<String> words = new ArrayList<>(get());
    if (!words.remove(word)) {
      words.add(word);
    }
    if (!words.isEmpty()) {
      setByHand(words);
    }
  }

  private static List<String> inOrder(String id, List<String> words, List<String> all) {
    boolean distinct = new LinkedHashSet<>(words).size() == words.size();
    if (words.isEmpty() || !distinct || !all.containsAll(words)) {
      throw new IllegalArgumentException(id + ": one or more of " + all + ", not " + words);
    }
    return all.stream().filter(words::contains).toList();
  }
}
