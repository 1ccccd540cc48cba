package org.weightroom.chart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.weightroom.lesson.Texts;

/** Texts written in a test: what a chart says must not hang on the wording of a bundle. */
final class Words extends ClassLoader {
  private static final String BUNDLE =
      """
      axis.area = area, sq ft
      axis.price = price, $1,000
      chart.scatter.name = Houses and the line
      chart.line.spoken = Line from {from} to {to}.
      chart.example.spoken = {x}: paid {actual}, predicted {predicted}.
      chart.actual.spoken = {x}: paid {actual}.
      chart.asked.spoken = {x}: asked {asked}, predicted {predicted}.
      chart.asked = asked
      legend.actual = price paid
      legend.prediction = prediction
      legend.error = error
      legend.earlier = earlier line, error {error}
      legend.earlier.unscored = earlier line
      legend.asked = your house
      column.area = area
      column.bathrooms = bathrooms
      list.comma = {first}, {second}
      chart.feature = {name} {value}
      chart.predicted.name = Predicted over paid
      chart.predicted.hint = Choose a point to see its house.
      chart.predicted.caption = House {number}: paid {actual}, predicted {predicted}
      chart.predicted.caption.left-out = House {number}, left out: paid {actual}, predicted {predicted}
      chart.predicted.spoken = House {number}: {features}. Paid {actual}, predicted {predicted}.
      chart.predicted.spoken.left-out = House {number}, left out: {features}. Paid {actual}, predicted {predicted}.
      chart.residual.name = Residual of each house
      chart.residual.hint = Choose a bar to see its house.
      chart.residual.caption = House {number}: {features}; paid {actual}, predicted {predicted}, residual {residual}
      chart.residual.caption.left-out = House {number}, left out: {features}; paid {actual}, predicted {predicted}, residual {residual}
      chart.residual.spoken = House {number}: {features}. Paid {actual}, predicted {predicted}, residual {residual}.
      chart.residual.spoken.left-out = House {number}, left out: {features}. Paid {actual}, predicted {predicted}, residual {residual}.
      chart.residual.leave-out = Leave house {number} out
      chart.residual.take-in = Take house {number} in again
      axis.actual = actual {label}
      axis.predicted = predicted {label}
      axis.residual = residual y − ŷ
      legend.perfect = perfect
      legend.left-out = left out
      weight = Weight
      bias = Bias
      map.title = Weight · bias · error
      map.name = The map
      map.reveal = Reveal all
      map.place = {weight-name} {weight}, {bias-name} {bias}: {error}
      map.error = error {error}
      map.key = error
      map.blank = not visited
      map.spoken = {here}; {count} of {all}
      decision.name = The map
      decision.good = Good
      decision.bad = Bad
      decision.good.letter = G
      decision.bad.letter = B
      decision.percent = {number} %
      decision.swap = Swap
      decision.hint = drag
      decision.none = no boundary
      decision.away = away
      decision.place = {good} {percent}; {features}
      decision.caption.right = House {number}: {good} {percent}, is {label}: right
      decision.caption.wrong = House {number}: {good} {percent}, is {label}: wrong
      decision.house.right = House {number}: {features}. {good} {percent}, is {label}: right.
      decision.house.wrong = House {number}: {features}. {good} {percent}, is {label}: wrong.
      decision.spoken = {right} of {all} right.
      legend.boundary = boundary
      legend.wrong = wrong
      age = Age
      chart.curve.name = Curve of {title}
      chart.curve.hint = drag
      chart.curve.hint.many = drag one
      chart.curve.output = f(x)
      chart.curve.f = f
      chart.curve.input = x
      chart.curve.max = max
      chart.curve.ln = ln
      chart.curve.tanh = tanh
      chart.curve.slope = slope
      chart.curve.slope-at = slope at x = {x}:
      chart.curve.percent = {number} %
      chart.curve.now = {name} {value}
      chart.curve.spoken = {x}, {values}.
      list.semicolon = {first}; {second}
      dense.activation.sigmoid = sigmoid
      dense.activation.relu = ReLU
      dense.activation.tanh = tanh
      dense.activation.leaky-relu = leaky ReLU
      dense.activation.softplus = softplus
      chart.function.title = A function
      axis.function = f(x)
      axis.x = x
      chart.survival.title = Chance of survival by age
      axis.survival = chance of survival
      axis.age = age, years
      curve.female = female
      curve.male = male
      log.title = Error log
      log.name = The log
      log.caption = last {steps} steps
      log.empty = none yet
      log.step = step {step}
      log.read = step {step}: error {error}
      log.scale = log scale
      log.rising = rising for ten steps
      log.diverged = blew up at step {step}
      log.falls = falls
      log.rises = rises
      log.stays = stays
      curves.title = Curves
      curves.name = The curves
      curves.loss = loss
      curves.loss.log = log loss
      curves.accuracy = right, %
      curves.percent = {number} %
      curves.training = training
      curves.held-out = held
      curves.step = step {step}
      curves.earlier = step {step}, before
      curves.earlier.spoken = Before: {read}
      curves.empty = none yet
      curves.changed = changed
      curves.read = step {step}: {sets}
      curves.read.set = {name} {loss}, {right} of {all}
      curves.join = {first}; {second}
      """;

  private Words() {
    super(Words.class.getClassLoader());
  }

  static Texts in(Locale locale) {
    return Texts.of(new Words().anchor(), locale);
  }

  private Class<?> anchor() {
    String file = Anchor.class.getName().replace('.', '/') + ".class";
    try (InputStream in = getParent().getResourceAsStream(file)) {
      byte[] code = in.readAllBytes();
      return defineClass(Anchor.class.getName(), code, 0, code.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    return name.endsWith("/messages.properties")
        ? new ByteArrayInputStream(BUNDLE.getBytes(StandardCharsets.UTF_8))
        : super.getResourceAsStream(name);
  }

  private static final class Anchor {}
}
