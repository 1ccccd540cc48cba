package org.weightroom.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.MouseWheelEvent;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.JViewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.theme.Space;
import org.weightroom.theme.Theme;

@ExtendWith(OnEventThread.class)
class ScoresEditorTest {
  private Scores model = new Scores(2, 4);
  private ScoresEditor editor = model.joined(ScoresEditor.of(model.scores), 350, 440);

  private void open(Locale locale, int width, int height, double... start) {
    model = new Scores(start);
    editor = model.joined(ScoresEditor.of(model.scores), locale, width, height);
  }

  private NumberField field(int number) {
    return Houses.find(editor, "scores.field" + number, NumberField.class);
  }

  private JButton remove(int number) {
    return Houses.find(editor, "scores.remove" + number, JButton.class);
  }

  private JButton add() {
    return Houses.find(editor, "scores.add", JButton.class);
  }

  private JScrollPane pane() {
    return Houses.find(editor, "scores.rows", JScrollPane.class);
  }

  @Test
  void anEditIsOneGesture() {
    assertThat(field(1).getText()).isEqualTo("2");
    field(1).setText("-3.5");
    Houses.type(field(1), "ENTER");
    Houses.leave(field(1));
    assertThat(model.scores.get()).containsExactly(-3.5, 4.0);
    assertThat(field(1).getText()).isEqualTo("−3.5");
    assertThat(model.gestures()).isEqualTo(1);
    model.history().undo();
    model.scope().flush();
    assertThat(field(1).getText()).isEqualTo("2");
  }

  @Test
  void whatIsLockedIsOnlyShown() {
    model = new Scores(2, 4, 6);
    model.scores.lock();
    editor = model.joined(ScoresEditor.of(model.scores), 350, 440);
    assertThat(field(1).isEnabled()).isFalse();
    assertThat(add().isEnabled()).isFalse();
    assertThat(remove(2).isVisible()).isFalse();
    Houses.type(field(2), "ctrl DELETE");
    assertThat(model.scores.get()).containsExactly(2.0, 4.0, 6.0);
  }

  @Test
  void arrowKeysStepAndSettleOnce() {
    Houses.press(field(2), "UP");
    Houses.press(field(2), "UP");
    assertThat(model.gestures()).isZero();
    Houses.release(field(2), "UP");
    assertThat(model.scores.get()).containsExactly(2.0, 4.02);
    assertThat(model.gestures()).isEqualTo(1);
    Houses.type(field(2), "DOWN");
    assertThat(field(2).getText()).isEqualTo("4.01");
  }

  @ParameterizedTest
  @CsvSource({
    "much, '“much” is not a number. Type −1,000,000 … 1,000,000.'",
    "1000001, '1000001 is out of range. Type −1,000,000 … 1,000,000.'"
  })
  void wrongInputGetsOneLine(String typed, String line) {
    field(2).setText(typed);
    Houses.type(field(2), "ENTER");
    Houses.leave(field(2));
    assertThat(model.scores.get()).containsExactly(2.0, 4.0);
    assertThat(field(2).getText()).isEqualTo(typed);
    assertThat(field(2).getClientProperty(FlatClientProperties.OUTLINE)).isEqualTo("error");
    assertThat(field(2).getAccessibleContext().getAccessibleDescription()).isEqualTo(line);
    assertThat(model.gestures()).isZero();
  }

  @Test
  void germansTypeAComma() {
    open(Locale.GERMAN, 350, 440, 2.5, 4);
    assertThat(field(1).getText()).isEqualTo("2,5");
    field(1).setText("−0,25");
    Houses.type(field(1), "ENTER");
    assertThat(model.scores.get()).containsExactly(-0.25, 4.0);
  }

  @Test
  void aScoreIsAddedAtTheEnd() {
    add().doClick();
    assertThat(model.scores.get()).containsExactly(2.0, 4.0, 0.0);
    assertThat(field(3).isVisible()).isTrue();
    assertThat(field(3).getText()).isEqualTo("0");
    assertThat(model.gestures()).isEqualTo(1);
    model.history().undo();
    model.scope().flush();
    assertThat(field(3).isVisible()).isFalse();
    assertThat(remove(3).isVisible()).isFalse();
  }

  @Test
  void aScoreIsRemovedAndTheNextTakesItsPlace() {
    remove(1).doClick();
    assertThat(model.scores.get()).containsExactly(4.0);
    assertThat(field(1).getText()).isEqualTo("4");
    assertThat(field(2).isVisible()).isFalse();
    assertThat(model.gestures()).isEqualTo(1);
    assertThat(remove(1).isVisible()).as("the last one stays").isFalse();
    model.history().undo();
    model.scope().flush();
    assertThat(field(1).getText()).isEqualTo("2");
    assertThat(field(2).getText()).isEqualTo("4");
    assertThat(remove(1).isVisible()).isTrue();
  }

  @Test
  void deleteWithControlRemovesToo() {
    field(1).setText("77");
    Houses.type(field(1), "ctrl DELETE");
    Houses.leave(field(1));
    assertThat(model.scores.get()).as("what was typed went with its score").containsExactly(4.0);
    assertThat(model.gestures()).isEqualTo(1);
    Houses.type(field(1), "ctrl DELETE");
    assertThat(model.scores.get()).as("one stays").containsExactly(4.0);
  }

  @Test
  void atTheMostNoneCanBeAdded() {
    model.put(IntStream.range(0, 99).asDoubleStream().toArray());
    assertThat(add().isEnabled()).isFalse();
    assertThat(add().getAccessibleContext().getAccessibleDescription())
        .isEqualTo("99 scores is the most");
    remove(99).doClick();
    assertThat(add().isEnabled()).isTrue();
    assertThat(add().getAccessibleContext().getAccessibleDescription()).isNull();
  }

  @Test
  void controlsTellTheirNames() {
    assertThat(field(2).getAccessibleContext().getAccessibleName()).isEqualTo("score 2, typed");
    assertThat(remove(2).getAccessibleContext().getAccessibleName()).isEqualTo("Remove score 2");
    assertThat(add().getAccessibleContext().getAccessibleName()).isEqualTo("Add a score");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 100", "HIGH_CONTRAST, 200"})
  void ninetyNineScoresScroll(Theme theme, int percent) {
    Theme.install(theme, percent);
    int width = Space.px(350);
    int height = Space.px(250);
    open(Locale.ENGLISH, width, height, IntStream.range(0, 99).asDoubleStream().toArray());
    JViewport port = pane().getViewport();
    assertThat(add().getY() + add().getHeight()).isLessThanOrEqualTo(height);
    assertThat(port.getView().getHeight()).isGreaterThan(98 * field(1).getHeight());
    for (int number = 2; number <= 99; number++) {
      assertThat(field(number).getX()).isEqualTo(field(1).getX());
      assertThat(field(number).getY()).isGreaterThanOrEqualTo(bottom(number - 1));
      assertThat(field(number).getWidth()).isGreaterThanOrEqualTo(field(number).neededWidth());
      assertThat(remove(number).getX() + remove(number).getWidth())
          .isLessThanOrEqualTo(port.getWidth());
    }
    turnWheel();
    assertThat(port.getViewPosition().y).isPositive();
    for (var listener : field(99).getFocusListeners()) {
      listener.focusGained(new FocusEvent(field(99), FocusEvent.FOCUS_GAINED));
    }
    assertThat(port.getViewRect().contains(field(99).getBounds())).isTrue();
  }

  private int bottom(int number) {
    Rectangle bounds = field(number).getBounds();
    return bounds.y + bounds.height;
  }

  private void turnWheel() {
    pane()
        .dispatchEvent(
            new MouseWheelEvent(
                pane(),
                MouseWheelEvent.MOUSE_WHEEL,
                0,
                0,
                9,
                9,
                0,
                false,
                MouseWheelEvent.WHEEL_UNIT_SCROLL,
                3,
                1));
  }

  @Test
  void theEditorIsMirroredButItsNumbersAreNot() {
    open(Locale.forLanguageTag("ar-XB"), 350, 440, 2, -4);
    assertThat(field(1).getX()).isGreaterThan(remove(1).getX());
    assertThat(field(1).getX() + field(1).getWidth()).isLessThan(350);
    assertThat(field(2).getText()).isEqualTo("−4");
    assertThat(field(2).getComponentOrientation().isLeftToRight()).isTrue();
    assertThat(field(2).getHorizontalAlignment()).isEqualTo(JTextField.RIGHT);
  }

  @Test
  void aHiddenListHasNoEditor() {
    editor.hideProperties(Set.of("logits"));
    assertThat(editor.isVisible()).isFalse();
  }
}
