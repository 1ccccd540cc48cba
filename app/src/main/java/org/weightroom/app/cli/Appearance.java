package org.weightroom.app.cli;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weightroom.theme.Theme;
import picocli.CommandLine.Option;

/** The options that say how things look. */
final class Appearance {
  private static final List<String> SHIPPED = List.of("en", "en-XA", "ar-XB");

  @Option(names = "--theme", paramLabel = "${bundle:label.theme}")
  private @Nullable String theme;

  @Option(names = "--scale", paramLabel = "${bundle:label.percent}")
  private @Nullable String scale;

  @Option(names = "--lang", paramLabel = "${bundle:label.language}")
  private @Nullable String language;

  /** These options, and where one is not given, that of {@code others}. */
  Appearance or(Appearance others) {
    Appearance both = new Appearance();
    both.theme = theme == null ? others.theme : theme;
    both.scale = scale == null ? others.scale : scale;
    both.language = language == null ? others.language : language;
    return both;
  }

  Theme theme(Console console) {
    String name = theme;
    if (name == null) {
      return Theme.LIGHT;
    }
    List<String> known = Arrays.stream(Theme.values()).map(Theme::id).toList();
    return Theme.byId(name)
        .orElseThrow(() -> console.unknown("unknown-value", "--theme", name, known));
  }

  int scale(Console console) {
    String percent = scale;
    if (percent == null) {
      return 100;
    }
    Stream<Integer> matching =
        Theme.SCALES.stream().filter(known -> percent.replaceFirst("%$", "").equals("" + known));
    List<String> known = Theme.SCALES.stream().map(String::valueOf).toList();
    return matching
        .findFirst()
        .orElseThrow(
            () ->
                console.problem(
                    "unknown-value",
                    "where",
                    "--scale",
                    "word",
                    percent,
                    "known",
                    String.join(", ", known)));
  }

  Locale language(Console console) {
    return language(null, console);
  }

  /** The language of a command's own option, and where that is not given, of this one. */
  Locale language(@Nullable String own, Console console) {
    String tag = own == null ? language : own;
    return tag == null
        ? Locale.getDefault()
        : parse(tag).orElseThrow(() -> console.unknown("unknown-value", "--lang", tag, SHIPPED));
  }

  /** Any real language is one: a lesson may bring texts in it, and numbers follow it. */
  private static Optional<Locale> parse(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      boolean real = Arrays.asList(Locale.getISOLanguages()).contains(locale.getLanguage());
      return real ? Optional.of(locale) : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
