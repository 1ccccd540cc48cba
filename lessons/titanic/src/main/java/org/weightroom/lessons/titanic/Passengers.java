package org.weightroom.lessons.titanic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.weightroom.data.Dataset;
import org.weightroom.data.Scaling;
import org.weightroom.data.Table;

/** The 891 passengers of the table, and what networks see of them; any thread may ask. */
final class Passengers {
  /** The first rows train; the others are held out. */
  static final int TRAINING = 600;

  private static final List<String> PORTS = List.of("S", "C", "Q");

  /** Whoever's port is unknown counts as from Southampton. */
  private static final String USUAL_PORT = "S";

  private final Table table = Table.beside(Passengers.class, "titanic.csv");
  private final double meanAge;
  private final Dataset ageAndSex;
  private final Map<List<Feature>, Seen> seen = new ConcurrentHashMap<>();

  Passengers() {
    meanAge = meanTrainingAge();
    ageAndSex = rows(List.of(Feature.AGE, Feature.SEX));
  }

  /**
   * The rows as a network of some features takes them.
   *
   * @param scaling the z-scores of the training rows
   * @param rows all rows, scaled; the label is 1 for who survived
   * @param training those that train
   * @param heldOut those that do not
   */
  record Seen(Scaling scaling, Dataset rows, Dataset training, Dataset heldOut) {}

  int size() {
    return table.size();
  }

  String text(int row, String column) {
    return table.text(row, column);
  }

  OptionalDouble number(int row, String column) {
    return table.number(row, column);
  }

  boolean isTraining(int row) {
    return row < TRAINING;
  }

  boolean isFemale(int row) {
    return text(row, "Sex").equals("female");
  }

  boolean survived(int row) {
    return text(row, "Survived").equals("1");
  }

  /** The mean of the ages known in the training rows: it fills the gaps. */
  double meanAge() {
    return meanAge;
  }

  /** The rows as a network of these features takes them. */
  Seen seen(List<Feature> features) {
    return seen.computeIfAbsent(features, this::see);
  }

  /** Age in years and sex, unscaled. */
  Dataset ageAndSex() {
    return ageAndSex; // asked for at every frame of a run
  }

  private Seen see(List<Feature> features) {
    Dataset raw = rows(features);
    Scaling scaling = Scaling.standard(raw.slice(0, TRAINING));
    Dataset rows = scaling.scaled(raw);
    return new Seen(scaling, rows, rows.slice(0, TRAINING), rows.slice(TRAINING, rows.size()));
  }

  /**
   * Somebody whose age and sex are known, on the scale of a network: in all else as the mean of the
   * training rows.
   */
  double[] scaled(List<Feature> features, double age, double sex) {
    Scaling scaling = seen(features).scaling();
    double[] values = new double[scaling.means().size()];
    int column = 0;
    for (Feature feature : features) {
      if (feature == Feature.AGE) {
        values[column] = scaling.scaled(column, age);
      } else if (feature == Feature.SEX) {
        values[column] = scaling.scaled(column, sex);
      }
      column += columns(feature).size();
    }
    return values;
  }

  private Dataset rows(List<Feature> features) {
    List<String> columns = new ArrayList<>();
    features.forEach(feature -> columns.addAll(columns(feature)));
    columns.add("survived");
    IntFunction<double[]> row =
        index ->
            DoubleStream.concat(
                    features.stream().flatMapToDouble(feature -> values(index, feature)),
                    DoubleStream.of(survived(index) ? 1 : 0))
                .toArray();
    return Dataset.of(columns, IntStream.range(0, size()).mapToObj(row).toList());
  }

  private static List<String> columns(Feature feature) {
    return feature == Feature.PORT
        ? PORTS.stream().map(port -> "port-" + port).toList()
        : List.of(feature.id());
  }

  private DoubleStream values(int row, Feature feature) {
    return switch (feature) {
      case AGE -> DoubleStream.of(number(row, "Age").orElse(meanAge));
      case SEX -> DoubleStream.of(isFemale(row) ? 1 : 0);
      case CLASS -> DoubleStream.of(known(row, "Pclass"));
      case SIBLINGS_SPOUSES -> DoubleStream.of(known(row, "SibSp"));
      case PARENTS_CHILDREN -> DoubleStream.of(known(row, "Parch"));
      case FARE -> DoubleStream.of(known(row, "Fare"));
      case PORT -> {
        String cell = text(row, "Embarked");
        String port = cell.isEmpty() ? USUAL_PORT : cell;
        yield PORTS.stream().mapToDouble(each -> each.equals(port) ? 1 : 0);
      }
    };
  }

  private double known(int row, String column) {
    return number(row, column).orElseThrow();
  }

  private double meanTrainingAge() {
    double sum = 0;
    int known = 0;
    for (int row = 0; row < TRAINING; row++) {
      OptionalDouble age = number(row, "Age");
      sum += age.orElse(0);
      known += age.isPresent() ? 1 : 0;
    }
    return sum / known;
  }
}
