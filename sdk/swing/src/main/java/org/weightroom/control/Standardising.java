package org.weightroom.control;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.StyledText.Run;
import org.weightroom.data.Dataset;
import org.weightroom.data.Scaling;
import org.weightroom.lesson.Texts;
import org.weightroom.lesson.Training;
import org.weightroom.nn.Descent;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/**
 * The arithmetic of feature scaling: each feature and its z-score, z = (x − mean) / deviation, with
 * the population deviation. It is shown whether the training scales or not, and says which.
 */
public final class Standardising extends LivePart {
  private static final long serialVersionUID = 1L;
  private static final String FIXED = "\u00a0";

  /** After a name that may read from right to left, the formula goes on from left to right. */
  private static final String LEFT_TO_RIGHT = "\u200e";

  private final transient Training training;
  private @Nullable Worksheet sheet;

  private Standardising(Training training) {
    this.training = training;
    setName("standardising");
  }

  /** The features of this training's data. */
  public static Standardising of(Training training) {
    return new Standardising(training);
  }

  @Override
  public void join(PartContext context) {
    sheet = new Worksheet(context.texts());
    sheet.fill(this, context.texts().text("picture.standardising"));
    live(context);
  }

  @Override
  void refresh(PartContext context) {
    Descent descent = training.descent();
    Texts texts = context.texts();
    Dataset data = descent.data();
    Scaling scaling = descent.scaling().orElseGet(() -> Scaling.standard(data));
    if (sheet != null) {
      sheet.show(
          new ScalingCells(data, scaling, texts),
          lines(data, scaling, texts),
          texts.text(
              descent.scaling().isPresent() ? "standardising.note" : "standardising.note.off"));
    }
  }

  private static List<List<Run>> lines(Dataset data, Scaling scaling, Texts texts) {
    List<List<Run>> lines = new ArrayList<>();
    int count = data.featureNames().size();
    for (int i = 0; i < count; i++) {
      String name = Columns.name(data.featureNames().get(i), texts);
      lines.add(
          List.of(
              bold(Columns.numbered(texts.text("arithmetic.scaled"), i, count)),
              sign(FIXED + "= ("),
              bold(name + LEFT_TO_RIGHT),
              sign(FIXED + "−" + FIXED),
              bold(ScalingCells.mean(scaling, i, texts)),
              sign(")" + FIXED + "/" + FIXED),
              bold(ScalingCells.deviation(scaling, i, texts))));
    }
    return lines;
  }

  private static Run bold(String text) {
    return new Run(text, Type.STORY.bold(), Concept.INPUT.text());
  }

  private static Run sign(String text) {
    return new Run(text, Type.STORY.font(), Token.TEXT.color());
  }
}
