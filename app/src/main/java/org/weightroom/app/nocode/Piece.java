package org.weightroom.app.nocode;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A piece of a line of {@code lesson.txt}, and where it stands.
 *
 * @param text the piece itself
 * @param line its line, from 1
 * @param column its first letter's column, from 1
 */
record Piece(String text, int line, int column) {
  private static final Pattern WORD = Pattern.compile("\\S+");

  /** The letters from {@code from} up to but without {@code to}. */
  Piece part(int from, int to) {
    return new Piece(text.substring(from, to), line, column + text.codePointCount(0, from));
  }

  /** The piece without blanks around it. */
  Piece strip() {
    String left = text.stripLeading();
    int from = text.length() - left.length();
    return part(from, from + left.stripTrailing().length());
  }

  /** What stands between separators, without blanks around it; at least one piece. */
  List<Piece> split(char separator) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
      pieces.add(part(from, to).strip());
      from = to + 1;
    }
    pieces.add(part(from, text.length()).strip());
    return pieces;
  }

  /** The words. */
  List<Piece> words() {
    return find(WORD).stream().map(match -> part(match.start(), match.end())).toList();
  }

  /** Where a pattern is found. */
  List<MatchResult> find(Pattern pattern) {
    return pattern.matcher(text).results().toList();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
