package org.weightroom.control;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * A filter of rows that a chip turns on.
 *
 * @param id completes {@code filter.ID}
 * @param rows whether a row passes, by its index from 0
 */
record DataFilter(String id, IntPredicate rows) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** The words of a search, as they are looked for. */
  static List<String> words(String typed) {
    return SPACES.splitAsStream(plain(typed)).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether all words stand in a row's texts: case and accents do not count. */
  static boolean finds(List<String> words, String row) {
    String text = words.isEmpty() ? "" : plain(row);
    return words.stream().allMatch(text::contains);
  }

  private static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
