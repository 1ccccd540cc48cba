package org.weightroom.app.nocode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.weightroom.nn.Activation;

/** Reads {@code lesson.txt} and its table into a description, or tells everything to mend. */
final class LessonReader {
  private static final int MOST_BYTES = 256 << 10;
  private static final int LONGEST_TITLE = 60;
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final List<String> MODELS = List.of("line", "logistic", "hidden");
  private static final List<String> ABOUT =
      List.of("title", "summary", "topic", "version", "author");
  private static final Map<String, Activation> ACTIVATIONS =
      Map.of("relu", Activation.RELU, "tanh", Activation.TANH, "sigmoid", Activation.SIGMOID);

  private final Map<String, byte[]> files;
  private final Faults faults = new Faults();

  LessonReader(Map<String, byte[]> files) {
    this.files = files;
  }

  Reading read() {
    Optional<String> text = text();
    if (text.isEmpty()) {
      return new Reading(null, Map.of(), faults.all());
    }
    Settings settings = new Settings(text.get(), faults);
    Map<String, String> about = about(settings);
    StoryPart story = new StoryPart(settings, faults);
    Tasks tasks = new Tasks(settings, faults);
    Optional<Shape> shape = settings.require("model").flatMap(this::shape);
    Optional<Examples> examples = examples(settings);
    Description read = null;
    if (shape.isPresent() && examples.isPresent() && suits(shape.get(), examples.get(), settings)) {
      read = description(settings, about, shape.get(), examples.get(), tasks, story);
      tasks.check(new Probe(read, faults), story);
    }
    return new Reading(faults.isEmpty() ? read : null, about, faults.all());
  }

  private Description description(
      Settings settings,
      Map<String, String> about,
      Shape shape,
      Examples examples,
      Tasks tasks,
      StoryPart story) {
    Set<String> shows = new Shows(shape, examples).read(settings.find("show"), faults);
    Numbers numbers = new Numbers(faults);
    int inputs = examples.inputs().size();
    double usual = inputs <= 2 ? 0.5 : 0.1;
    Range rate =
        settings
            .find("learning rate")
            .flatMap(numbers::factors)
            .orElse(new Range(usual, 0.001, 10, 0));
    OptionalInt seed =
        settings.find("seed").map(word -> numbers.whole(word, 1, 9_999)).orElse(OptionalInt.of(1));
    Map<String, Range> dials = new Dials(settings, shape, examples, faults).read();
    return new Description(
        about,
        examples,
        shape,
        dials,
        rate,
        seed.orElse(1),
        shows,
        tasks.goals(),
        tasks.hints(),
        tasks.cards(),
        tasks.names(),
        story.markdown());
  }

  private Optional<String> text() {
    byte[] bytes = files.get(LessonFiles.TEXT);
    if (bytes == null) {
      faults.add(new Fault("no-text", LessonFiles.TEXT, 0, 0));
      return Optional.empty();
    }
    if (bytes.length > MOST_BYTES) {
      faults.add(new Fault("too-large", LessonFiles.TEXT, 0, 0, "most", MOST_BYTES >> 10));
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      String read = new String(bytes, StandardCharsets.UTF_8);
      String before = read.substring(0, Math.max(0, read.indexOf('\ufffd')));
      int line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
      int column = before.length() - before.lastIndexOf('\n');
      faults.add(new Fault("no-utf-8", LessonFiles.TEXT, line, column));
      return Optional.empty();
    }
  }

  private Map<String, String> about(Settings settings) {
    Map<String, String> about = new LinkedHashMap<>();
    for (String key : ABOUT) {
      settings.find(key).ifPresent(value -> about.put(key, value.text()));
    }
    settings
        .require("title")
        .filter(title -> title.text().length() > LONGEST_TITLE)
        .ifPresent(title -> faults.add("long-title", title, "most", LONGEST_TITLE));
    settings.require("summary");
    settings
        .find("version")
        .filter(version -> !version.text().matches("\\d{1,6}(\\.\\d{1,6}){0,2}"))
        .ifPresent(
            version -> {
              about.remove("version");
              faults.add("bad-version", version);
            });
    return about;
  }

  private Optional<Shape> shape(Piece value) {
    List<Piece> words = value.words();
    Piece name = words.get(0);
    boolean hidden = name.text().equals("hidden");
    if (!MODELS.contains(name.text())) {
      faults.unknown("no-model", name, MODELS);
      return Optional.empty();
    }
    if (words.size() > (hidden ? 3 : 1)) {
      faults.add("long-model", words.get(hidden ? 3 : 1));
      return Optional.empty();
    }
    if (!hidden) {
      return Optional.of(name.text().equals("line") ? Shape.LINE : Shape.LOGISTIC);
    }
    OptionalInt neurons =
        words.size() > 1
            ? new Numbers(faults).whole(words.get(1), 1, Shape.MOST_NEURONS)
            : OptionalInt.of(4);
    Activation activation = Activation.RELU;
    if (words.size() > 2) {
      activation = ACTIVATIONS.get(words.get(2).text());
      if (activation == null) {
        faults.unknown("no-activation", words.get(2), new TreeSet<>(ACTIVATIONS.keySet()));
        return Optional.empty();
      }
    }
    return neurons.isEmpty()
        ? Optional.empty()
        : Optional.of(new Shape(Shape.Kind.HIDDEN, neurons.getAsInt(), activation));
  }

  private Optional<Examples> examples(Settings settings) {
    Optional<Piece> data = settings.require("data");
    Optional<Piece> input = settings.require("input");
    Optional<Piece> label = settings.require("label");
    return data.isPresent() && input.isPresent() && label.isPresent()
        ? new CsvExamples(files, faults).read(data.get(), input.get(), label.get())
        : Optional.empty();
  }

  /** A line predicts numbers, a sigmoid one of two classes; a hidden layer takes both. */
  private boolean suits(Shape shape, Examples examples, Settings settings) {
    boolean wants = shape.kind() == Shape.Kind.LOGISTIC;
    boolean suits =
        shape.isHidden() || wants == examples.haveClasses() || (!wants && !isNamed(examples));
    if (!suits) {
      Piece label = settings.find("label").orElse(settings.end());
      faults.add(wants ? "wants-classes" : "wants-numbers", label, "label", examples.label());
    }
    return suits;
  }

  private static boolean isNamed(Examples examples) {
    return examples.haveClasses() && !examples.classes().equals(List.of("1", "0"));
  }
}
