package org.weightroom.lesson;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two languages for tests, made from the English texts: {@code en-XA} is accented and 40 % longer,
 * {@code ar-XB} reads right to left. What stays plain English on screen is hard-coded.
 */
enum PseudoLanguage {
  /** Accents on every letter, in brackets, stretched. */
  ACCENTED("en-XA") {
    @Override
    String word(String word) {
      StringBuilder accented = new StringBuilder();
      for (int i = 0; i < word.length(); i++) {
        char letter = word.charAt(i);
        int index = PLAIN.indexOf(letter);
        accented.append(index < 0 ? letter : ACCENTS.charAt(index));
      }
      int longer = Math.round(word.length() * 0.4f);
      return accented + "~".repeat(longer);
    }
  },
  /** Every word overridden to run from right to left. */
  MIRRORED("ar-XB") {
    @Override
    String word(String word) {
      return "\u200f\u202e" + word + "\u202c\u200f";
    }
  };

  private static final String PLAIN = "aceghijklnorstuwyzACEGHIJKLNORSTUWYZ";
  private static final String ACCENTS = "áçéğĥíĵķĺñóŕšťúŵýžÁÇÉĞĤÍĴĶĹÑÓŔŠŤÚŴÝŽ";
  private static final Pattern TOKENS =
      Pattern.compile("\\{[^}]*}|\\p{L}\\p{M}*[\\p{L}'’][\\p{L}\\p{M}'’]*");

  private final String tag;

  PseudoLanguage(String tag) {
    this.tag = tag;
  }

  abstract String word(String word);

  /** Changes the words of a text and keeps its placeholders. */
  String of(String text) {
    Matcher tokens = TOKENS.matcher(text);
    StringBuilder result = new StringBuilder();
    while (tokens.find()) {
      String token = tokens.group();
      String changed = token.startsWith("{") ? token : word(token);
      tokens.appendReplacement(result, Matcher.quoteReplacement(changed));
    }
    return tokens.appendTail(result).toString();
  }

  static Optional<PseudoLanguage> of(Locale language) {
    for (PseudoLanguage pseudo : values()) {
      if (pseudo.tag.equals(language.toLanguageTag())) {
        return Optional.of(pseudo);
      }
    }
    return Optional.empty();
  }
}
