package org.weightroom.control;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.weightroom.control.StyledText.Run;
import org.weightroom.nn.WorkedStep.Update;
import org.weightroom.observe.Numerals;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** What happens to one parameter at a step, with as many digits as it takes to check it by hand. */
final class UpdateLine {
  private static final String FIXED = "\u00a0";
  private static final int LEAST_DECIMALS = 2;
  private static final int MOST_DECIMALS = 10;
  private static final int MOST_MEAN_DECIMALS = 6;
  private static final double LEAST_PLAIN = 1e-4;

  private final List<Run> runs = new ArrayList<>();

  private UpdateLine() {}

  /**
   * The line: b ← 0 + 1 · 366.27 = 366.27.
   *
   * @param symbol what the parameter is called in formulas
   */
  static List<Run> of(Update update, String symbol, Concept concept, Locale locale) {
    UpdateLine line = new UpdateLine();
    int decimals = decimals(update.after() - update.before(), MOST_DECIMALS);
    Color color = concept.text();
    line.number(symbol, color);
    line.sign(FIXED + "←" + FIXED);
    line.number(number(update.before(), decimals, locale), color);
    line.sign(" +" + FIXED + rate(update.rate(), locale) + FIXED + "·" + FIXED);
    boolean negative = update.mean() < 0;
    line.sign(negative ? "(" : "");
    line.number(mean(update, locale), Concept.ERROR.text());
    line.sign((negative ? ")" : "") + " =" + FIXED);
    line.number(number(update.after(), decimals, locale), color);
    return line.runs;
  }

  /** The mean that moves a parameter. */
  static String mean(Update update, Locale locale) {
    return number(update.mean(), decimals(update.mean(), MOST_MEAN_DECIMALS), locale);
  }

  private static String number(double value, int decimals, Locale locale) {
    return Numerals.show(value, value == 0 ? 0 : decimals, locale);
  }

  private static String rate(double rate, Locale locale) {
    int decimals =
        Math.abs(rate) < LEAST_PLAIN ? Numerals.ADAPTIVE : Figures.needed(rate, MOST_DECIMALS);
    return Numerals.show(rate, decimals, locale).replace(" ", FIXED);
  }

  /** Four significant digits, but two decimals at least. */
  private static int decimals(double size, int most) {
    if (size == 0 || !Double.isFinite(size)) {
      return LEAST_DECIMALS;
    }
    int digits = 3 - (int) Math.floor(Math.log10(Math.abs(size)));
    return Math.max(LEAST_DECIMALS, Math.min(most, digits));
  }

  private void sign(String text) {
    runs.add(new Run(text, Type.STORY.font(), Token.TEXT.color()));
  }

  private void number(String text, Color color) {
    runs.add(new Run(text, Type.STORY.bold(), color));
  }
}
