package org.weightroom.chart;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weightroom.chart.ActivationFormula.Kind;
import org.weightroom.chart.ActivationFormula.Piece;
import org.weightroom.control.PartContext;
import org.weightroom.lesson.Texts;
import org.weightroom.nn.Activation;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Numerals;

/**
 * What a curve chart says: axis numbers, the line below it, and the sentence of a screen reader.
 */
final class CurveWords {
  private static final int PERCENT_DECIMALS = 1;
  private static final String GAP = "    ";
  private static final String FIXED = "\u00a0";

  private final CurvePlan plan;
  private final PartContext context;
  private final Texts texts;
  private final ActivationFormula formula;

  CurveWords(CurvePlan plan, PartContext context) {
    this.plan = plan;
    this.context = context;
    this.texts = context.texts();
    Activation activation = plan.activation == null ? Activation.IDENTITY : plan.activation;
    this.formula = new ActivationFormula(activation, plan.x.decimals(), texts);
  }

  /** The lesson's title; an activation has a name of its own. */
  String title() {
    return named("chart." + plan.id + ".title", "dense.activation." + name(plan.activation));
  }

  String hint() {
    return texts.text(
        ends().isEmpty() || plan.slope ? "chart.curve.hint" : "chart.curve.hint.many");
  }

  String xTitle() {
    return named("axis." + plan.x.id(), "chart.curve.input");
  }

  String yTitle() {
    return named("axis." + plan.id, "chart.curve.output");
  }

  private String named(String key, String usual) {
    return plan.activation == null
        ? texts.text(key)
        : texts.find(key).orElseGet(() -> texts.text(usual));
  }

  /** The names at the curves' ends; none where there is one curve only. */
  List<String> ends() {
    List<Curve> curves = plan.curves();
    return curves.size() < 2
        ? List.of()
        : curves.stream().map(curve -> texts.text(curve.key())).toList();
  }

  /** A number beside the upright axis. */
  String tick(double y, Ticks ticks) {
    return plan.percent
        ? percent(y, Math.max(0, Sizes.decimals(100 * ticks.step())))
        : ticks.format(y);
  }

  /** Where the dots are now: reads the model. */
  CurveScene scene() {
    if (plan.dial.isFixed()) {
      return CurveScene.EMPTY;
    }
    double x = plan.x.get();
    return new CurveScene(
        OptionalDouble.of(x),
        formula.x(x),
        plan.curves().stream().map(curve -> dot(curve, x)).toList());
  }

  private CurveScene.Dot dot(Curve curve, double x) {
    double y = curve.y().applyAsDouble(x);
    return new CurveScene.Dot(y, shown(curve, x, y));
  }

  private String shown(Curve curve, double x, double y) {
    return switch (curve.style()) {
      case FUNCTION -> formula.value(x);
      case SLOPE -> formula.slope(x);
      default -> plain(y);
    };
  }

  private String plain(double y) {
    return plan.percent
        ? percent(y, PERCENT_DECIMALS)
        : Numerals.show(y, Numerals.ADAPTIVE, texts.locale());
  }

  private String percent(double y, int decimals) {
    String number = Numerals.show(100 * y, decimals, texts.locale());
    return texts.text("chart.curve.percent", "number", number);
  }

  /** The widest numbers that can come to stand beside the upright axis. */
  List<String> widest() {
    return plan.activation == null
        ? List.of(plain(plan.axes.yMin()), plain(plan.axes.yMax()))
        : ends(plan.x).mapToObj(formula::value).toList();
  }

  /** The widest numbers that can come to stand below the level axis. */
  List<String> widestX() {
    return ends(plan.x).mapToObj(formula::x).toList();
  }

  /** The line below the chart. */
  List<Piece> line(CurveScene scene) {
    if (plan.activation != null) {
      return formulas(scene.x());
    }
    if (scene.x().isEmpty()) {
      return List.of();
    }
    Stream.Builder<Piece> pieces = Stream.builder();
    pieces.add(new Piece(context.name(plan.x), Kind.WORD));
    pieces.add(new Piece(FIXED, Kind.SIGN));
    pieces.add(new Piece(scene.shownX(), Kind.INPUT));
    for (int i = 0; i < scene.dots().size(); i++) {
      String name = texts.text(plan.curves().get(i).key());
      pieces.add(new Piece(GAP, Kind.SIGN));
      pieces.add(new Piece(name.replace(" ", FIXED), Kind.WORD));
      pieces.add(new Piece(FIXED, Kind.SIGN));
      pieces.add(new Piece(scene.dots().get(i).shown().replace(" ", FIXED), Kind.VALUE));
    }
    return pieces.build().toList();
  }

  /** The longest lines that can come. */
  List<List<Piece>> longest(CurveScene scene) {
    if (plan.activation != null) {
      return ends(plan.x).mapToObj(x -> formulas(OptionalDouble.of(x))).toList();
    }
    List<CurveScene.Dot> full =
        scene.dots().stream()
            .map(dot -> new CurveScene.Dot(plan.axes.yMax(), plain(plan.axes.yMax())))
            .toList();
    return scene.x().isEmpty()
        ? List.of()
        : ends(plan.x)
            .mapToObj(x -> line(new CurveScene(OptionalDouble.of(x), formula.x(x), full)))
            .toList();
  }

  private List<Piece> formulas(OptionalDouble x) {
    List<Piece> line = formula.line(x);
    if (!plan.slope || x.isEmpty()) {
      return line;
    }
    Stream<Piece> gap = Stream.of(new Piece(GAP, Kind.SIGN));
    return Stream.of(line.stream(), gap, formula.slopeLine(x.getAsDouble()).stream())
        .flatMap(pieces -> pieces)
        .toList();
  }

  /** One sentence with the live numbers; the formula where no number is shown. */
  String spoken(CurveScene scene) {
    if (scene.x().isEmpty()) {
      return plan.activation == null ? "" : ActivationFormula.plain(line(scene));
    }
    String name = plan.activation == null ? context.name(plan.x) : texts.text("chart.curve.input");
    String values =
        IntStream.range(0, scene.dots().size())
            .mapToObj(i -> now(spokenName(plan.curves().get(i)), scene.dots().get(i).shown()))
            .reduce((a, b) -> texts.text("list.semicolon", "first", a, "second", b))
            .orElse("");
    return texts.text("chart.curve.spoken", "x", now(name, scene.shownX()), "values", values);
  }

  private String now(String name, String value) {
    return texts.text("chart.curve.now", "name", name, "value", value);
  }

  private String spokenName(Curve curve) {
    return curve.style() == Curve.Style.FUNCTION
        ? texts.text("dense.activation." + name(plan.activation))
        : texts.text(curve.key());
  }

  private static String name(@Nullable Activation activation) {
    return String.valueOf(activation).toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The ends of a range and their neighbours, which have more digits. */
  private static DoubleStream ends(NumberProperty x) {
    return DoubleStream.of(x.min(), x.moved(x.min(), 1), x.moved(x.max(), -1), x.max());
  }
}
