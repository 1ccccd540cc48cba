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
