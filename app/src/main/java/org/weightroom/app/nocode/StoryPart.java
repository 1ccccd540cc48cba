package org.weightroom.app.nocode;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The story below the ruler: it begins with a heading, and what it names is there. */
final class StoryPart {
  private static final Pattern HEADING = Pattern.compile("#\\s+\\S.*");
  private static final Pattern LIVE = Pattern.compile("\\{([^{}\\s]{1,60})}");
  private static final Pattern BUTTON = Pattern.compile("]\\(show:([^)\\s]*)\\)");
  private static final Pattern HEADER =
      Pattern.compile("(show|hide|reveal|predict|then|page):\\s*(.*)");
  private static final Pattern WORD = Pattern.compile("[^\\s;,]+");
  private static final Pattern WORDS = Pattern.compile("[^\\s;]+");

  private final List<Piece> lines;
  private final Faults faults;

  StoryPart(Settings settings, Faults faults) {
    this.lines = settings.story();
    this.faults = faults;
    List<Piece> said = lines.stream().filter(line -> !line.text().isBlank()).toList();
    if (said.isEmpty()) {
      faults.add("no-story", settings.end());
    } else if (!HEADING.matcher(said.get(0).text()).matches()) {
      faults.add("no-heading", said.get(0));
    }
  }

  String markdown() {
    return lines.stream().map(Piece::text).collect(Collectors.joining("\n"));
  }

  /** Looks whether the model has what the story names. */
  void check(Probe probe, Set<String> cards) {
    boolean header = false;
    for (Piece line : lines) {
      probe.checkText(line);
      for (MatchResult button : line.find(BUTTON)) {
        Piece script = line.part(button.start(1), button.end(1));
        script.split(',').forEach(probe::checkAction);
      }
      boolean heading = HEADING.matcher(line.text()).matches();
      Matcher entry = HEADER.matcher(line.text());
      header = heading || (header && entry.matches());
      if (header && !heading) {
        check(entry.group(1), line.part(entry.start(2), entry.end(2)), probe, cards);
      }
    }
  }

  private void check(String key, Piece value, Probe probe, Set<String> cards) {
    switch (key) {
      case "show", "then" -> pieces(value, WORDS).forEach(probe::checkAction);
      case "hide" -> pieces(value, WORDS).forEach(probe::checkDial);
      case "reveal" -> pieces(value, WORD).forEach(probe::checkValue);
      case "predict" ->
          pieces(value, WORD)
              .filter(id -> !cards.contains(id.text()))
              .forEach(id -> faults.unknown("no-card", id, cards));
      default -> faults.add("no-pages", value);
    }
  }

  private static Stream<Piece> pieces(Piece value, Pattern pattern) {
    return value.find(pattern).stream().map(match -> value.part(match.start(), match.end()));
  }

  /** The names of live values in a text. */
  static List<Piece> live(Piece text) {
    return text.find(LIVE).stream().map(match -> text.part(match.start(1), match.end(1))).toList();
  }
}
