package org.weightroom.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.weightroom.challenge.Challenge;
import org.weightroom.challenge.Prediction;
import org.weightroom.data.Dataset;
import org.weightroom.nn.Activation;
import org.weightroom.nn.Descent;
import org.weightroom.nn.Layer;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;
import org.weightroom.observe.Cause;
import org.weightroom.observe.ChoicesProperty;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.NumbersProperty;
import org.weightroom.observe.Property;

/** Progress goes into a file and comes back; whatever a file says, a model stays sound. */
class ResumeTest {

  /** One of everything that can be saved. */
  private static final class Everything extends LessonModel {
    final NumberProperty weight = number("weight", 0, 0, 1, 0.5);
    final NumberProperty neurons = number("neurons", 2, 1, 8, 1);
    final NumbersProperty logits = numbers("logits", List.of(1.0, 2.0), -5, 5, 0.5, 2, 4);
    final ChoicesProperty features = choices("features", List.of("age"), List.of("age", "sex"));
    final Property<Boolean> scaling = toggle("scaling", false);
    final Property<String> name = kept("name", "");
    final Challenge far = challenge("far", () -> weight.get() > 0.7);
    final Challenge near = challenge("near", () -> weight.get() < 0.7 && weight.get() > 0.2);
    final Prediction guess = prediction("guess", "up", "down");
    final Training training;

    Everything() {
      lowest("error", () -> 1 - weight.get());
      Dataset line = Dataset.of("x", "y").with(1, 2).with(2, 4);
      training =
          training(
              () -> Descent.of(network(), line, Loss.MEAN_SQUARED_ERROR, LearningRates.all(0.01)),
              () -> Parameters.of(network(), start()),
              neurons);
    }

    private Network network() {
      int hidden = neurons.get().intValue();
      return Network.of(
          new Layer(1, hidden, Activation.TANH), new Layer(hidden, 1, Activation.IDENTITY));
    }

    private double[] start() {
      double[] start = new double[network().parameterCount()];
      for (int i = 0; i < start.length; i++) {
        start[i] = 0.1 * (i + 1);
      }
      return start;
    }
  }

  private final Everything model = new Everything();

  @Test
  void whatAStudentHasReachedComesBackInAnotherModel() {
    play(model);
    Everything other = new Everything();
    assertEquals(List.of(), other.resume(model.progress()));
    assertEquals(model.snapshot(), other.snapshot());
    assertEquals(model.progress(), other.progress());
    assertTrue(other.far.isSolved());
    assertEquals("Ada", other.name.get());
    assertEquals("down", other.guess.choice());
    assertEquals(12, other.training.step());
    assertTrue(other.training.goesOn());
    assertFalse(other.history().canUndo());
    other.training.train(3);
    model.training.train(3);
    assertEquals(model.snapshot(), other.snapshot());
  }

  @Test
  void aDialInTheHandIsNotSavedYet() {
    model.weight.set(0.5);
    assertEquals(0.0, model.progress().state().values().get("weight"));
    model.scope().settle(Cause.HAND);
    assertEquals(0.5, model.progress().state().values().get("weight"));
    model.history().undo();
    assertEquals(0.0, model.progress().state().values().get("weight"));
    assertEquals(List.of("near"), model.progress().solved());
  }

  @Test
  void goalsAreNotReachedByOpeningAFile() {
    model.resume(progress(Map.of("weight", 1.0), Map.of()));
    assertEquals(1.0, model.weight.get());
    assertFalse(model.far.isSolved());
  }

  @Test
  void whatIsMissingIsAsAtTheStart() {
    play(model);
    model.resume(progress(Map.of("scaling", true), Map.of()));
    assertEquals(0.0, model.weight.get());
    assertEquals(0, model.training.step());
    assertTrue(model.scaling.get());
  }

  @Test
  void whatDoesNotFitIsLeftOutAndNamed() {
    Map<String, Object> wrong = new LinkedHashMap<>();
    wrong.put("weight", Double.NaN);
    wrong.put("logits", List.of(1.0, "two"));
    wrong.put("features", List.of("age", "age"));
    wrong.put("scaling", "yes");
    wrong.put("momentum", 0.9);
    wrong.put("neurons", 4L); // a whole number is a number
    Progress saved =
        new Progress(
            new Snapshot(wrong),
            Map.of("name", 7.0),
            List.of("nowhere"),
            Map.of("guess", "sideways"),
            Optional.of(new Snapshot(Map.of("weight", 1.0))),
            List.of(new Snapshot(wrong)));
    assertEquals(
        List.of(
            "weight",
            "logits",
            "features",
            "scaling",
            "momentum",
            "name",
            "nowhere",
            "guess",
            "best",
            "pins"),
        model.resume(saved));
    assertEquals(4.0, model.neurons.get());
    assertEquals(0.0, model.weight.get());
    assertEquals("", model.name.get());
    assertTrue(model.attempts().orElseThrow().best().isEmpty());
  }

  @Test
  void aTrainingFitsAsAWholeOrNotAtAll() {
    play(model);
    Map<String, Object> values = new LinkedHashMap<>(model.progress().state().values());
    values.put("training.network", List.of(1.0));
    Everything other = new Everything();
    List<String> leftOut = other.resume(progress(values, Map.of()));
    assertTrue(leftOut.contains("training.step"), leftOut::toString);
    assertEquals(0, other.training.step());
    assertEquals(1.0, other.weight.get());
    other.training.train(1);
  }

  @Test
  void whateverAFileSaysTheModelCanBePlayed() {
    play(model);
    Map<String, Object> good = model.progress().state().values();
    List<Object> odd =
        List.of(
            1.0,
            -1.0,
            7L,
            -3L,
            Long.MAX_VALUE,
            true,
            "NaN",
            Double.NaN,
            Double.POSITIVE_INFINITY,
            List.of(),
            List.of(1.0),
            List.of("age"),
            List.of(List.of()),
            List.of(1.0, true),
            Map.of());
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      Map<String, Object> values = new HashMap<>(good);
      List<String> ids = new ArrayList<>(good.keySet());
      for (int j = 0; j <= i % 3; j++) {
        String id = ids.get(random.nextInt(ids.size()));
        values.put(id, odd.get(random.nextInt(odd.size())));
      }
      if (values.get("neurons") instanceof Number) {
        values.remove("neurons"); // any number fits there, and a lesson must bear it
      }
      Everything other = new Everything();
      other.resume(progress(values, Map.of("name", odd.get(random.nextInt(odd.size())))));
      other.training.train(1);
      other.training.stepBack();
      other.history().undo();
      other.training.path();
      other.training.isRescued();
      other.attempts().orElseThrow().pin();
      other.restore(other.progress().state());
      assertNull(other.properties().get("training.step"));
    }
  }

  private static void play(Everything model) {
    model.weight.set(1.0);
    model.features.set(List.of("sex", "age"));
    model.logits.set(List.of(1.0 / 3, 4e-300, 5.0));
    model.name.set("Ada");
    model.guess.choose("down");
    model.scope().settle(Cause.HAND);
    model.neurons.set(3.0);
    model.scope().settle(Cause.HAND);
    model.training.train(12);
    model.attempts().orElseThrow().pin();
  }

  private static Progress progress(Map<String, Object> state, Map<String, Object> kept) {
    return new Progress(
        new Snapshot(state), kept, List.of(), Map.of(), Optional.empty(), List.of());
  }
}
