package org.weightroom.app.nocode;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers and ranges as a teacher writes them. */
final class Numbers {
  private static final Pattern NUMBER =
      Pattern.compile("[+\\-−]?(\\d{1,15}(\\.\\d{0,15})?|\\.\\d{1,15})([eE][+-]?\\d{1,3})?");
  private static final double LARGEST = 1e12;
  private static final double MOST_STEPS = 1e6;
  private static final List<String> WORDS = List.of("from", "to", "step");

  private final Faults faults;

  Numbers(Faults faults) {
    this.faults = faults;
  }

  /** A number, written with a point. */
  OptionalDouble number(Piece piece) {
    OptionalDouble number = parse(piece.text());
    if (number.isEmpty()) {
      faults.add("bad-number", piece);
    }
    return number;
  }

  /** A number up to a million millions; empty if it is none. */
  static OptionalDouble parse(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return OptionalDouble.empty();
    }
    double number = Double.parseDouble(text.replace('−', '-'));
    return Math.abs(number) <= LARGEST ? OptionalDouble.of(number + 0.0) : OptionalDouble.empty();
  }

  /** A whole number from {@code least} to {@code most}. */
  OptionalInt whole(Piece piece, int least, int most) {
    OptionalDouble number = parse(piece.text());
    if (number.isPresent()
        && number.getAsDouble() == Math.rint(number.getAsDouble())
        && number.getAsDouble() >= least
        && number.getAsDouble() <= most) {
      return OptionalInt.of((int) number.getAsDouble());
    }
    faults.add("bad-whole", piece, "least", least, "most", most);
    return OptionalInt.empty();
  }

  /** {@code START from MIN to MAX step STEP}. */
  Optional<Range> range(Piece piece) {
    return range(piece, true);
  }

  /** {@code START from MIN to MAX}, above 0. */
  Optional<Range> factors(Piece piece) {
    return range(piece, false);
  }

  private Optional<Range> range(Piece piece, boolean steps) {
    List<Piece> words = piece.words();
    int wanted = steps ? 7 : 5;
    for (int i = 1; i < Math.min(words.size(), wanted); i += 2) {
      String word = WORDS.get(i / 2);
      if (!words.get(i).text().equalsIgnoreCase(word)) {
        faults.add("bad-range", words.get(i), "example", example(steps));
        return Optional.empty();
      }
    }
    if (words.size() != wanted) {
      Piece at = words.size() > wanted ? words.get(wanted) : piece;
      faults.add("bad-range", at, "example", example(steps));
      return Optional.empty();
    }
    double[] numbers = new double[wanted / 2 + 1];
    boolean sound = true;
    for (int i = 0; i < numbers.length; i++) {
      OptionalDouble number = number(words.get(2 * i));
      numbers[i] = number.orElse(0);
      sound &= number.isPresent();
    }
    return sound ? checked(words, numbers) : Optional.empty();
  }

  private Optional<Range> checked(List<Piece> words, double[] numbers) {
    boolean steps = numbers.length > 3;
    Range range = new Range(numbers[0], numbers[1], numbers[2], steps ? numbers[3] : 0);
    if (!(range.min() < range.max()) || (!steps && !(range.min() > 0))) {
      faults.add(steps ? "empty-range" : "bad-rate", words.get(2));
    } else if (range.start() < range.min() || range.start() > range.max()) {
      faults.add("bad-start", words.get(0), "min", words.get(2).text(), "max", words.get(4).text());
    } else if (steps && !(range.step() > 0 && range.step() <= range.max() - range.min())) {
      faults.add("bad-step", words.get(6));
    } else if (steps && (range.max() - range.min()) / range.step() > MOST_STEPS) {
      faults.add("many-steps", words.get(6));
    } else {
      return Optional.of(range);
    }
    return Optional.empty();
  }

  private static String example(boolean steps) {
    return steps ? "1 from -5 to 5 step 0.1" : "0.5 from 0.01 to 10";
  }
}
