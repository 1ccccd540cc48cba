package org.weightroom.control;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.weightroom.control.StyledText.Run;
import org.weightroom.data.Worked;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** A worked table as one line of mathematics with the real numbers, each in its colour. */
final class Formula {
  /** Keeps a sign with its number when the line wraps. */
  private static final String FIXED = "\u00a0";

  private static final int MOST_TERMS = 13;

  private final Worked worked;
  private final Figures figures;
  private final Font font = Type.FORMULA.bold();
  private final List<Run> runs = new ArrayList<>();

  private Formula(Worked worked, Locale locale) {
    this.worked = worked;
    this.figures = new Figures(worked, true, locale);
  }

  /** The line; empty if this kind of total has none. */
  static List<Run> of(Worked worked, Locale locale) {
    Formula formula = new Formula(worked, locale);
    switch (worked.totalId()) {
      case "mean" -> formula.mean();
      case "sum" -> formula.sum(2);
      case "neuron" -> formula.neuron();
      default -> {}
    }
    return formula.runs;
  }

  private void mean() {
    int last = worked.columns().size() - 1;
    sign("(");
    for (int row = 0; row < worked.rows().size(); row++) {
      if (row > 0) {
        sign(" +" + FIXED);
      }
      number(figures.cell(row, last), Concept.ERROR.text());
    }
    sign(")" + FIXED + "/" + FIXED + worked.rows().size() + " =" + FIXED);
    number(figures.total(), Concept.ERROR.text());
  }

  /** Of many inputs a line would be a page: they stand in the table. */
  private void neuron() {
    if (worked.rows().size() <= MOST_TERMS) {
      sum(Figures.FINE);
    }
  }

  private void sum(int decimals) {
    for (int row = 0; row < worked.rows().size(); row++) {
      double[] cells = worked.rows().get(row);
      if (Double.isNaN(cells[0])) {
        bias(cells[cells.length - 1], row == 0, decimals);
      } else {
        product(cells[0], cells[1], row == 0);
      }
    }
    sign(" =" + FIXED);
    number(figures.plain(worked.total(), decimals), Concept.PREDICTION.text());
  }

  private void product(double input, double weight, boolean first) {
    sign(first ? "" : " +" + FIXED);
    number(figures.plain(input, Math.max(4, figures.fine())), Concept.INPUT.text());
    sign(FIXED + "×" + FIXED + (weight < 0 ? "(" : ""));
    number(figures.weight(weight), Concept.WEIGHT.text());
    sign(weight < 0 ? ")" : "");
  }

  private void bias(double bias, boolean first, int decimals) {
    sign(first ? "" : (bias < 0 ? " −" : " +") + FIXED);
    number(figures.plain(first ? bias : Math.abs(bias), decimals), Concept.BIAS.text());
  }

  private void sign(String text) {
    runs.add(new Run(text, Type.FORMULA.font(), Token.TEXT.color()));
  }

  private void number(String text, Color color) {
    runs.add(new Run(text, font, color));
  }
}
