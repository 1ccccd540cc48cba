package org.weightroom.app.file;

import org.weightroom.lesson.Texts;

/** A file that does not say what it should, and where. */
public final class BadFileException extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 80;

  private final String key;
  private final String place;
  private final String word;

  /**
   * Makes an exception whose words stand in this package's bundle under {@code bad.KEY}.
   *
   * @param place where in the file: a line and a column, or the names that lead there
   * @param word what stands there, or should
   */
  public BadFileException(String key, String place, String word) {
    super(place + ": " + key + " " + word);
    this.key = key;
    this.place = place;
    String plain = word.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
    this.word = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
  }

  /** Which kind of problem it is, such as {@code syntax}. */
  public String kind() {
    return key;
  }

  /** Where, what is wrong: one line. */
  public String text(Texts texts) {
    return texts.beside(BadFileException.class).text("bad." + key, "place", place, "word", word);
  }
}
