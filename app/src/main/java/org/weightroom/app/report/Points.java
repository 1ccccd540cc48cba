package org.weightroom.app.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How many points a goal is worth: 1 unless said otherwise. */
public final class Points {
  private static final String DEFAULT = "default";

  /** As people type them; a comma cannot be a decimal mark, as it stands between two goals. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(\\.\\d{1,3})?");

  private final Map<String, BigDecimal> byGoal = new LinkedHashMap<>();
  private BigDecimal otherwise = BigDecimal.ONE;

  private Points() {}

  /**
   * Understands {@code "below-450=3,regression/below-799=0.5,default=2"}: goals by id, or by lesson
   * and id; {@code default} for all others, alone for 1 each.
   *
   * @throws ReportException if that is something else
   */
  public static Points of(String words) throws ReportException {
    Points points = new Points();
    for (String word : words.split(",", -1)) {
      String rule = word.strip();
      if (!rule.equals(DEFAULT)) {
        points.take(rule);
      }
    }
    return points;
  }

  private void take(String rule) throws ReportException {
    int equals = rule.indexOf('=');
    String goal = rule.substring(0, Math.max(equals, 0)).strip();
    String number = rule.substring(equals + 1).strip();
    if (goal.isEmpty() || !NUMBER.matcher(number).matches()) {
      throw new ReportException("points", "word", rule);
    }
    BigDecimal value = new BigDecimal(number);
    if (goal.equals(DEFAULT)) {
      otherwise = value;
    } else if (byGoal.put(goal, value) != null) {
      throw new ReportException("points-twice", "word", goal);
    }
  }

  /** The points of a goal. */
  BigDecimal of(String lesson, String goal) {
    BigDecimal own = byGoal.getOrDefault(lesson + "/" + goal, byGoal.get(goal));
    return own == null ? otherwise : own;
  }

  /** What was named and is none of these goals, which have their lessons before them. */
  Set<String> unknown(Set<String> goals) {
    Set<String> unknown = new TreeSet<>(byGoal.keySet());
    unknown.removeIf(
        name -> goals.contains(name) || goals.stream().anyMatch(goal -> goal.endsWith("/" + name)));
    return unknown;
  }

  /** A number with a point, without zeros at its end, in no locale. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
