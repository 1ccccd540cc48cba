package org.weightroom.app.nocode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * When a goal is reached or a hint suits: {@code error < 5 and weight > 0}.
 *
 * @param clauses all of them hold
 * @param byTraining whether only training reaches it
 */
record Condition(List<Clause> clauses, boolean byTraining) {
  private static final Pattern TOKEN = Pattern.compile("<=|>=|[<>=≤≥]|[^\\s<>=≤≥]+");
  private static final Pattern AND = Pattern.compile("(?i)(?<=\\s)and(?=\\s|$)");
  private static final double SAME = 1e-9;

  /** Makes a condition that does not change any more. */
  Condition {
    clauses = List.copyOf(clauses);
  }

  /**
   * A comparison.
   *
   * @param name the value that is compared, where it stands
   * @param sign {@code <}, {@code <=}, {@code >}, {@code >=} or {@code =}
   * @param limit what it is compared with
   */
  record Clause(Piece name, String sign, double limit) {
    boolean holds(double value) {
      return switch (sign) {
        case "<" -> value < limit;
        case "<=" -> value <= limit;
        case ">" -> value > limit;
        case ">=" -> value >= limit;
        default -> Math.abs(value - limit) <= SAME * Math.max(1, Math.abs(limit));
      };
    }
  }

  /** Whether all of it holds. */
  boolean holds(ToDoubleFunction<String> values) {
    return clauses.stream()
        .allMatch(clause -> clause.holds(values.applyAsDouble(clause.name().text())));
  }

  /** Reads a condition; empty, and told, if it is none. */
  static Optional<Condition> read(Piece piece, Faults faults) {
    List<Clause> clauses = new ArrayList<>();
    boolean training = false;
    boolean sound = true;
    for (Piece part : parts(piece)) {
      if (part.text().matches("(?i)by\\s+training")) {
        training = true;
      } else {
        Optional<Clause> clause = clause(part, faults);
        clause.ifPresent(clauses::add);
        sound &= clause.isPresent();
      }
    }
    if (sound && clauses.isEmpty()) {
      faults.add("no-condition", piece);
    }
    return sound && !clauses.isEmpty()
        ? Optional.of(new Condition(clauses, training))
        : Optional.empty();
  }

  private static List<Piece> parts(Piece piece) {
    List<Piece> parts = new ArrayList<>();
    int from = 0;
    for (MatchResult and : piece.find(AND)) {
      parts.add(piece.part(from, and.start()).strip());
      from = and.end();
    }
    parts.add(piece.part(from, piece.text().length()).strip());
    return parts;
  }

  private static Optional<Clause> clause(Piece part, Faults faults) {
    List<Piece> tokens =
        part.find(TOKEN).stream().map(match -> part.part(match.start(), match.end())).toList();
    if (tokens.size() != 3 || !tokens.get(1).text().matches("[<>]=?|[=≤≥]")) {
      faults.add("bad-condition", part);
      return Optional.empty();
    }
    OptionalDouble limit = new Numbers(faults).number(tokens.get(2));
    String sign = tokens.get(1).text().replace("≤", "<=").replace("≥", ">=");
    return limit.isEmpty()
        ? Optional.empty()
        : Optional.of(new Clause(tokens.get(0), sign, limit.getAsDouble()));
  }
}
