package org.weightroom.lessons.titanic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The facts of the table, counted by others. */
final class PassengersTest {
  private final Passengers passengers = new Passengers();

  @Test
  void holdsTheWholeTable() {
    assertThat(passengers.size()).isEqualTo(891);
    assertThat(count(passengers::survived)).isEqualTo(342);
    assertThat(count(passengers::isFemale)).isEqualTo(314);
    assertThat(count(row -> passengers.number(row, "Age").isEmpty())).isEqualTo(177);
    assertThat(count(row -> passengers.text(row, "Embarked").isEmpty())).isEqualTo(2);
    assertThat(count(row -> passengers.text(row, "Cabin").isEmpty())).isEqualTo(687);
    assertThat(count(row -> passengers.text(row, "Pclass").equals("3"))).isEqualTo(491);
    assertThat(sum("Fare")).isCloseTo(28_693.9493, within(1e-6));
    assertThat(sum("Age")).isCloseTo(21_205.17, within(1e-6));
    assertThat(passengers.text(15, "Name")).isEqualTo("Hewlett, Mrs. (Mary D Kingcome) ");
  }

  @Test
  void fillsTheGapsFromTheTrainingRowsOnly() {
    assertThat(passengers.meanAge()).isCloseTo(29.78, within(0.005));
    assertThat(passengers.text(5, "Age")).isEmpty();
    assertThat(passengers.ageAndSex().example(5).feature(0)).isEqualTo(passengers.meanAge());
  }

  @Test
  void readsTheTableOnceHoweverOftenItIsAskedFor() {
    assertThat(passengers.ageAndSex()).isSameAs(passengers.ageAndSex());
    assertThat(passengers.seen(List.of(Feature.AGE)))
        .isSameAs(passengers.seen(List.of(Feature.AGE)));
  }

  @Test
  void scalesByTheTrainingRows() {
    Passengers.Seen seen = passengers.seen(List.of(Feature.values()));

    assertThat(seen.training().size()).isEqualTo(600);
    assertThat(seen.heldOut().size()).isEqualTo(291);
    assertThat(seen.training().featureNames()).hasSize(9);
    for (int column = 0; column < 9; column++) {
      int feature = column;
      double mean = seen.training().examples().mapToDouble(e -> e.feature(feature)).sum() / 600;
      double squares =
          seen.training().examples().mapToDouble(e -> e.feature(feature) * e.feature(feature)).sum()
              / 600;
      assertThat(mean).isCloseTo(0, within(1e-12));
      assertThat(squares).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void takesAnUnknownPortForTheUsualOne() {
    Passengers.Seen seen = passengers.seen(List.of(Feature.PORT));

    assertThat(passengers.text(61, "Embarked")).isEmpty();
    assertThat(passengers.text(0, "Embarked")).isEqualTo("S");
    for (int column = 0; column < 3; column++) {
      assertThat(seen.rows().example(61).feature(column))
          .isEqualTo(seen.rows().example(0).feature(column));
    }
  }

  @Test
  void takesSomebodyAsThePassengerOfSameAgeAndSex() {
    List<Feature> features = List.of(Feature.AGE, Feature.SEX);

    double[] scaled = passengers.scaled(features, 22, 0); // the first row

    assertThat(scaled[0]).isEqualTo(passengers.seen(features).rows().example(0).feature(0));
    assertThat(scaled[1]).isEqualTo(passengers.seen(features).rows().example(0).feature(1));
  }

  private int count(IntPredicate which) {
    return (int) IntStream.range(0, passengers.size()).filter(which).count();
  }

  private double sum(String column) {
    return IntStream.range(0, passengers.size())
        .mapToDouble(row -> passengers.number(row, column).orElse(0))
        .sum();
  }
}
