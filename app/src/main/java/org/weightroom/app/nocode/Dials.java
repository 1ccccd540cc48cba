package org.weightroom.app.nocode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The weights and the bias: as the file says, or wide enough for the data. */
final class Dials {
  private static final String BIAS = "bias";

  /** For a network that sees z-scores. */
  private static final Range SCALED = new Range(0, -5, 5, 0.01);

  private final Settings settings;
  private final Shape shape;
  private final Examples examples;
  private final Faults faults;

  Dials(Settings settings, Shape shape, Examples examples, Faults faults) {
    this.settings = settings;
    this.shape = shape;
    this.examples = examples;
    this.faults = faults;
  }

  /** By id; none with a hidden layer. */
  Map<String, Range> read() {
    List<String> ids = examples.ids("weight");
    for (Piece key : settings.weights()) {
      if (shape.isHidden() || !ids.contains(key.text())) {
        faults.add(
            shape.isHidden() ? "no-dials" : "no-weight", key, "known", String.join(", ", ids));
      }
    }
    if (shape.isHidden()) {
      settings.key(BIAS).ifPresent(key -> faults.add("no-dials", key));
      return Map.of();
    }
    settings.key("seed").ifPresent(key -> faults.add("no-seed", key));
    Map<String, Range> dials = new LinkedHashMap<>();
    double lift = 0;
    for (int i = 0; i < ids.size(); i++) {
      double steepest = steepest(i);
      double[] ends = examples.ends(i);
      lift += steepest * Math.max(Math.abs(ends[0]), Math.abs(ends[1])) / 2;
      dials.put(ids.get(i), dial(ids.get(i), usual(steepest)));
    }
    double[] labels = examples.ends(examples.inputs().size());
    double most = Math.max(Math.abs(labels[0]), Math.abs(labels[1]));
    dials.put(BIAS, dial(BIAS, usual(Math.max(most, lift))));
    return dials;
  }

  private Range dial(String id, Range usual) {
    Optional<Piece> value = settings.find(id);
    return value.flatMap(new Numbers(faults)::range).orElse(usual);
  }

  private Range usual(double most) {
    boolean scaled = shape.kind() == Shape.Kind.LOGISTIC && examples.inputs().size() > 1;
    return scaled ? SCALED : Range.around(most);
  }

  /**
   * About the steepest weight that makes sense: over all of the input, all of the label and more.
   */
  private double steepest(int input) {
    double[] x = examples.ends(input);
    double[] y = examples.ends(examples.inputs().size());
    double rise = shape.kind() == Shape.Kind.LOGISTIC ? 20 : 1.5 * (y[1] - y[0]);
    return rise / (x[1] - x[0]);
  }
}
