package org.weightroom.theme;

import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is taught. One concept has one colour everywhere: in text, formulas, sliders, charts, tables
 * and the network.
 */
@SuppressWarnings("ImmutableEnumChecker") // AWT colours are immutable
public enum Concept {
  /** A feature x. */
  INPUT(
      new Tint(0x8a3fa5, 0xf4e3f9, 0xd18fe2),
      new Tint(0xd9a3ea, 0x3d2c45, 0xb579c8),
      0xf0b0ff,
      new Tint(0x2f6f96, 0xe6eff4, 0x7ba6bf)),
  /** A weight w. */
  WEIGHT(
      new Tint(0x2f7d35, 0xe3f7e5, 0x6cc475),
      new Tint(0x7ddc86, 0x24402a, 0x5fb869),
      0x5cff7a,
      new Tint(0x00735a, 0xe0f0ec, 0x4fa893)),
  /** A bias b. */
  BIAS(
      new Tint(0x504b9c, 0xe9e8fd, 0xa19cf0),
      new Tint(0xaaa6ff, 0x302f52, 0x8c87e0),
      0xc3bfff,
      new Tint(0x9c4a7c, 0xf5e9f0, 0xc98fb2)),
  /** A prediction ŷ. */
  PREDICTION(
      new Tint(0xc4006f, 0xfbe4ec, 0xec7fa9),
      new Tint(0xff7dbb, 0x472b38, 0xd9719a),
      0xff9acb,
      new Tint(0xb84e00, 0xfbefe5, 0xe0935c)),
  /** An actual value y of the data. */
  ACTUAL(
      new Tint(0x1a6fa3, 0xe2eff7, 0x76b0d3),
      new Tint(0x6cc4f2, 0x22394a, 0x58a0c7),
      0x8fd9ff,
      new Tint(0x0064a0, 0xe2edf5, 0x5c9cc5)),
  /** An error; its line is {@link Token#ERROR_LINE}. */
  ERROR(
      new Tint(0x8a6a00, 0xfff9de, 0xe0b800),
      new Tint(0xf8ca00, 0x3d3615, 0xc7a300),
      0xffe600,
      new Tint(0x716600, 0xf6f4df, 0xb5aa3f)),
  /** An activation: softmax, sigmoid, ReLU. */
  ACTIVATION(
      new Tint(0x9a5200, 0xfbf7d6, 0xd3b533),
      new Tint(0xffb86b, 0x44331f, 0xd0914d),
      0xffc27a,
      new Tint(0x915f00, 0xf8f1e2, 0xc79f55));

  private final Tint light;
  private final Tint dark;
  private final Tint highContrast;
  private final Tint colourBlindSafe;

  Concept(Tint light, Tint dark, int highContrast, Tint colourBlindSafe) {
    this.light = light;
    this.dark = dark;
    this.highContrast = new Tint(highContrast, 0x000000, highContrast);
    this.colourBlindSafe = colourBlindSafe;
  }

  /** The lower-case name used in files and markup: {@code "weight"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The concept of that {@link #id()}, or empty. */
  public static Optional<Concept> byId(String id) {
    return Arrays.stream(values()).filter(concept -> concept.id().equals(id)).findFirst();
  }

  /** For text, numbers, slider tracks, chart lines and points. */
  public Color text() {
    return in(Theme.current()).text();
  }

  /** The pale (dark theme: deep) inside of a neuron. */
  public Color fill() {
    return in(Theme.current()).fill();
  }

  /** The line around a neuron, {@link Space#NEURON_LINE} thick. */
  public Color outline() {
    return in(Theme.current()).outline();
  }

  /** A faded {@link #text()} for what was: the earlier line, a pinned attempt. */
  public Color ghost() {
    double kept = Theme.current() == Theme.HIGH_CONTRAST ? 0.55 : 0.25;
    return Colors.mix(Token.SURFACE.color(), text(), kept);
  }

  Tint in(Theme theme) {
    return theme.pick(light, dark, highContrast, colourBlindSafe);
  }

  /** The three colours of a concept in one theme. */
  record Tint(Color text, Color fill, Color outline) {
    Tint(int text, int fill, int outline) {
      this(new Color(text), new Color(fill), new Color(outline));
    }
  }
}
