package org.weightroom.app.nocode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The first part of {@code lesson.txt}, line by line, and the story below it. */
final class Settings {
  /** Keys that stand once. */
  private static final Set<String> SINGLE =
      Set.of(
          "title",
          "topic",
          "summary",
          "version",
          "author",
          "data",
          "input",
          "label",
          "model",
          "bias",
          "show",
          "seed",
          "learning rate");

  /** Keys that may be followed by a name, and stand as often as one likes. */
  private static final Set<String> MANY = Set.of("goal", "hint", "prediction", "name");

  private static final String WEIGHT = "weight";
  private static final Pattern WEIGHTS = Pattern.compile("weight\\d?");
  private static final Pattern RULER = Pattern.compile("\\s*-{3,}.*");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Faults faults;
  private final Map<String, Setting> single = new HashMap<>();
  private final List<Setting> many = new ArrayList<>();
  private final List<Piece> story = new ArrayList<>();
  private final int lines;

  Settings(String text, Faults faults) {
    this.faults = faults;
    List<String> all = text.lines().toList();
    lines = Math.max(1, all.size());
    int number = 0;
    while (number < all.size() && !RULER.matcher(all.get(number)).matches()) {
      read(new Piece(all.get(number), number + 1, 1));
      number++;
    }
    for (int i = number + 1; i < all.size(); i++) {
      story.add(new Piece(all.get(i), i + 1, 1));
    }
  }

  /** What a key that stands once says, if it is there and says something. */
  Optional<Piece> find(String key) {
    return Optional.ofNullable(single.get(key))
        .map(Setting::value)
        .filter(value -> !value.isEmpty());
  }

  /** As {@link #find}; without it the lesson is none. */
  Optional<Piece> require(String key) {
    Optional<Piece> found = find(key);
    if (found.isEmpty()) {
      Setting empty = single.get(key);
      Piece at = empty == null ? new Piece(key, lines, 1) : empty.value();
      faults.add("missing", at, "key", key);
    }
    return found;
  }

  /** Every line of a key that may stand more than once. */
  List<Setting> all(String key) {
    return many.stream().filter(setting -> setting.key().text().equals(key)).toList();
  }

  /** The keys of weights, as they stand in the file. */
  List<Piece> weights() {
    return single.values().stream()
        .map(Setting::key)
        .filter(key -> WEIGHTS.matcher(key.text()).matches())
        .toList();
  }

  /** Where a key stands. */
  Optional<Piece> key(String key) {
    return Optional.ofNullable(single.get(key)).map(Setting::key);
  }

  /** The lines below the ruler. */
  List<Piece> story() {
    return List.copyOf(story);
  }

  /** The last line of the file. */
  Piece end() {
    return new Piece("", lines, 1);
  }

  private void read(Piece whole) {
    Piece line = whole.strip();
    if (line.isEmpty() || line.text().startsWith("#")) {
      return;
    }
    int equals = line.text().indexOf('=');
    if (equals < 1) {
      faults.add("no-setting", line);
      return;
    }
    Piece left = line.part(0, equals).strip();
    Piece value = line.part(equals + 1, line.text().length()).strip();
    String key = BLANKS.matcher(left.text()).replaceAll(" ").toLowerCase(Locale.ROOT);
    if (SINGLE.contains(key) || WEIGHTS.matcher(key).matches()) {
      put(new Setting(new Piece(key, left.line(), left.column()), Optional.empty(), value));
      return;
    }
    Piece first = left.words().get(0);
    String kind = first.text().toLowerCase(Locale.ROOT);
    if (!MANY.contains(kind)) {
      Set<String> known = new TreeSet<>(SINGLE);
      known.addAll(MANY);
      known.add(WEIGHT);
      faults.unknown("unknown-key", left, known);
      return;
    }
    Piece rest = left.part(first.text().length(), left.text().length()).strip();
    Piece plain = new Piece(kind, first.line(), first.column());
    many.add(new Setting(plain, Optional.of(rest).filter(name -> !name.isEmpty()), value));
  }

  private void put(Setting setting) {
    String key = setting.key().text();
    Setting before = single.putIfAbsent(key, setting);
    if (before != null) {
      faults.add("twice", setting.key(), "line", before.key().line());
    }
  }
}
