package org.weightroom.app.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.weightroom.lesson.Texts;

/** The languages that the menu offers. */
final class Languages {
  private static final List<Locale> PSEUDO =
      Stream.of("en-XA", "ar-XB").map(Locale::forLanguageTag).toList();

  private Languages() {}

  /** English, the language the program was started in, and test languages if it is one. */
  static List<Locale> offered(Locale started) {
    if (PSEUDO.contains(started)) {
      return Stream.concat(Stream.of(Locale.ENGLISH), PSEUDO.stream()).toList();
    }
    boolean english = started.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return english ? List.of(started) : List.of(started, Locale.ENGLISH);
  }

  /** What a language is called. */
  static String name(Locale language, Texts texts) {
    String key = PSEUDO.contains(language) ? language.toLanguageTag() : language.getLanguage();
    return texts
        .find("menu.language." + key)
        .orElseGet(() -> language.getDisplayLanguage(language));
  }
}
