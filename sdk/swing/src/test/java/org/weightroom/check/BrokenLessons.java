package org.weightroom.check;

import java.awt.Graphics;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.Readout;
import org.weightroom.observe.Value;
import org.weightroom.page.Lesson;

/** Lessons that break one rule each. */
final class BrokenLessons {
  private BrokenLessons() {}

  /** A step whose values the picture cannot paint. */
  static Lesson<?> paintingThrows() {
    return viewed(
        model ->
            new JPanel() {
              private static final long serialVersionUID = 1L;

              @Override
              protected void paintComponent(Graphics g) {
                if (model.weight.get() == 0.77) {
                  throw new IllegalStateException("cannot paint 0.77");
                }
              }
            });
  }

  /** A formula that throws near one end of the dial. */
  static Lesson<?> formulaThrows() {
    class Risky extends SoundLesson.Model {
      final Value<Double> risky = value("risky", this::risk);

      private double risk() {
        if (weight.get() > 0.97) {
          throw new ArithmeticException("too heavy");
        }
        return weight.get();
      }
    }
    return lesson(Risky::new, model -> Readout.of(((Risky) model).risky));
  }

  /** A plain field remembers that the dial has been moved; only the start reads it. */
  static Lesson<?> resetForgetsAField() {
    class Remembering extends SoundLesson.Model {
      private boolean left;
      final Value<Double> risky = value("risky", () -> atStart() && left ? 1.0 : 0.0);

      Remembering() {
        challenge("noted", () -> (left |= !atStart()) && weight.get() > 0.9)
            .solvedBy(set(weight, 1));
      }

      private boolean atStart() {
        return weight.get() == 0.1;
      }
    }
    return lesson(Remembering::new, null);
  }

  /** A plain field remembers the greatest weight until the dial is back at the start. */
  static Lesson<?> snapshotForgetsAField() {
    class Remembering extends SoundLesson.Model {
      private double most;
      final Value<Double> risky = value("risky", this::greatest);

      Remembering() {
        challenge("noted", () -> greatest() > 0.9).solvedBy(set(weight, 1));
      }

      private double greatest() {
        most = weight.get() == 0.1 ? 0 : Math.max(most, weight.get());
        return most;
      }
    }
    return lesson(Remembering::new, null);
  }

  static Lesson<?> goalsByChance() {
    AtomicInteger models = new AtomicInteger();
    class Chancy extends SoundLesson.Model {
      private final double enough = models.incrementAndGet() % 2 == 0 ? 0.15 : 0.99;

      Chancy() {
        challenge("noted", () -> weight.get() > enough).solvedBy(set(weight, 1));
      }
    }
    return lesson(Chancy::new, null);
  }

  static Lesson<?> goalHoldsAtTheStart() {
    class Model extends SoundLesson.Model {
      Model() {
        challenge("open-door", () -> weight.get() < 0.9).solvedBy(set(weight, 0.2));
      }
    }
    return lesson(Model::new, null);
  }

  static Lesson<?> goalWithoutSolution() {
    class Model extends SoundLesson.Model {
      Model() {
        challenge("none", () -> weight.get() > 0.9);
      }
    }
    return lesson(Model::new, null);
  }

  static Lesson<?> goalWithAWrongSolution() {
    class Model extends SoundLesson.Model {
      Model() {
        challenge("wrong", () -> weight.get() > 0.9).solvedBy(set(weight, 0.8));
      }
    }
    return lesson(Model::new, null);
  }

  static Lesson<?> goalWhoseSolutionCannotBePlayed() {
    class Model extends SoundLesson.Model {
      Model() {
        challenge("off", () -> weight.get() > 0.9).solvedBy(set(weight, 7));
      }
    }
    return lesson(Model::new, null);
  }

  static Lesson<?> textMissingInTheBundle() {
    class Model extends SoundLesson.Model {
      Model() {
        number("unnamed", 0, 0, 1, 0.1);
      }
    }
    return lesson(Model::new, null);
  }

  static Lesson<?> textInTheView() {
    return viewed(model -> new JLabel("Weightless"));
  }

  static Lesson<?> controlWithoutName() {
    return viewed(model -> new JTextField(5));
  }

  static Lesson<?> watcherLeftOpen() {
    return viewed(
        model -> {
          JLabel live = new JLabel();
          model.scope().watch(() -> live.setText("" + model.weight.get()));
          return live;
        });
  }

  private static Lesson<?> viewed(Function<SoundLesson.Model, JComponent> picture) {
    return lesson(SoundLesson.Model::new, picture);
  }

  private static Lesson<?> lesson(
      Supplier<SoundLesson.Model> made, @Nullable Function<SoundLesson.Model, JComponent> picture) {
    return new SoundLesson() {
      @Override
      public Model createModel() {
        return made.get();
      }

      @Override
      public JComponent createView(Model model) {
        return picture == null ? view(model) : view(model, picture.apply(model));
      }
    };
  }
}
