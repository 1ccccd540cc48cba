package org.weightroom.page;

import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.weightroom.challenge.Prediction;
import org.weightroom.control.PartContext;
import org.weightroom.control.Stack;
import org.weightroom.control.WrapLayout;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/**
 * A question asked before something surprises; the choice is locked, then what happened is told.
 */
final class PredictionCard extends StoryBody {
  private static final long serialVersionUID = 1L;

  private final transient Prediction prediction;
  private final transient PartContext context;
  private final transient Consumer<String> choose;
  private final transient Runnable happens;
  private final JPanel options;
  private final JTextArea outcome;

  /**
   * Makes a card.
   *
   * @param context of the student's own model: it keeps the choice
   * @param choose locks an option
   * @param happens shows what comes true
   */
  PredictionCard(
      Prediction prediction, PartContext context, Consumer<String> choose, Runnable happens) {
    super(Space.M);
    this.choose = choose;
    this.prediction = prediction;
    this.context = context;
    this.happens = happens;
    setName("predict." + prediction.id());
    String question = context.texts().text("predict." + prediction.id());
    JTextArea asked = Labels.wrapped(question, Type.STORY, Token.TEXT);
    asked.setFont(Type.STORY.bold());
    options = new Options();
    for (String option : prediction.options()) {
      options.add(button(option, question));
    }
    outcome = Labels.wrapped("", Type.STORY, Token.TEXT);
    add(asked);
    add(options);
    add(outcome);
    if (isLocked()) {
      happens.run();
    }
    update();
  }

  /** Whether the student has answered. */
  boolean isLocked() {
    return !prediction.choice().isEmpty();
  }

  private JButton button(String option, String question) {
    JButton button = new JButton();
    button.putClientProperty("html.disable", true);
    button.setText(optionText(option));
    button.setName("predict." + prediction.id() + "." + option);
    button.getAccessibleContext().setAccessibleDescription(question);
    button.addActionListener(
        event -> {
          choose.accept(option);
          happens.run();
          update();
        });
    return button;
  }

  private void update() {
    options.setVisible(!isLocked());
    outcome.setVisible(isLocked());
    if (isLocked()) {
      String happened = context.texts().text("predict." + prediction.id() + ".outcome");
      boolean right = prediction.choice().equals(prediction.answer());
      outcome.setText(
          context
                  .texts()
                  .text(
                      right ? "predict.as-you-said" : "predict.not-as-you-said",
                      "choice",
                      optionText(prediction.choice()))
              + " "
              + happened);
    }
    revalidate();
    repaint();
  }

  private String optionText(String option) {
    return context.texts().text("predict." + prediction.id() + "." + option);
  }

  /** The choices in a row, or in several where it is narrow. */
  private static final class Options extends JPanel implements Stack.Wrapping {
    private static final long serialVersionUID = 1L;

    Options() {
      super(new WrapLayout(Space.px(Space.M), Space.px(Space.M)));
      setOpaque(false);
    }

    @Override
    public int heightFor(int width) {
      setSize(width, getHeight());
      return getPreferredSize().height;
    }
  }
}
