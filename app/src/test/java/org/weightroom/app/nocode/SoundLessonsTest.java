package org.weightroom.app.nocode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.weightroom.check.LessonCheck;
import org.weightroom.theme.Theme;

/** Every rule of the SDK holds for lessons that have no code. */
class SoundLessonsTest {
  private static final String RAIN = "days.csv";

  @BeforeAll
  static void theme() throws Exception {
    SwingUtilities.invokeAndWait(() -> Theme.install(Theme.LIGHT, 100));
  }

  static Stream<Arguments> lessons() {
    String two = Written.LOGISTIC.replace("= clouds", "= clouds, wind");
    String both =
        two.replaceAll("(?m)^(weight|bias|goal|hint|show:|hide:).*\n", "")
            .replace("training, log", "training, log, curves")
            .replace(", weight, bias", ", neurons, seed")
            .replace(", steps", "")
            .replace("logistic", "hidden 3 relu");
    String three =
        Written.sample("lesson.txt")
            .replaceAll("(?s)\n(weight|bias|goal|hint|pred|name) [^\n]*", "");
    return Stream.of(
        Arguments.of("sample", Written.sample()),
        Arguments.of("logistic", Written.read(Written.LOGISTIC, RAIN, Written.DAYS)),
        Arguments.of(
            "logistic of two",
            Written.read(
                two.replace("weight = 0 from -1 to 1 step 0.01\n", "")
                    .replace("bias = 0 from -20 to 20 step 0.1\n", "")
                    .replaceAll("weight", "weight1")
                    .replace(", weight1, bias", ", weight, bias")
                    .replace("weight1=0.2 bias=-8", "weight1=1 bias=0.3")
                    .replace("weight1=0.1 bias=0", "weight1=0.1"),
                RAIN,
                Written.DAYS)),
        Arguments.of("hidden", Written.read(Written.HIDDEN, "ball.csv", Written.BALL)),
        Arguments.of("hidden classes", Written.read(both, RAIN, Written.DAYS)),
        Arguments.of(
            "two inputs",
            Written.read(
                """
                title = Pizza
                summary = What does a pizza cost?
                data = pizza.csv
                input = size, toppings
                label = price
                model = line
                show = chart, network, weight, bias, input, error, training, log, steps, table
                ---
                # Pizza

                {weight1} {weight2} {prediction}
                """,
                "pizza.csv",
                "name,size,toppings,price\na,20,1,6\nb,26,2,8.5\nc,30,1,9\nd,34,4,13\n")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lessons")
  void isSound(String name, Reading reading) {
    assertThat(Written.words(reading)).as(name).isEmpty();
    assertThat(LessonCheck.all(reading.lesson().orElseThrow())).isEmpty();
  }
}
