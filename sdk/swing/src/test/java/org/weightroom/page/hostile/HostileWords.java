package org.weightroom.page.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPage;

/** Loads a lesson whose every word, and whose story, is what somebody has made up. */
final class HostileWords extends ClassLoader {
  private static final List<String> OWN_KEYS =
      List.of(
          "title, summary, topic, chapter, cell, weight, weight.label, weight.symbol, sex, seed",
          "features, logits, scaling, scaling.note, error, error.note, error.symbol, again",
          "error.band.0.3, error.band.else, chart.curve.title, axis.weight, axis.curve",
          "curve.one, curve.two, table.rows, column.name, column.word, column.number",
          "filter.some, word.age, word.sex, word.fare, word.male, word.female, word.dear",
          "word.cheap, picture.rows, picture.curve, picture.confusion, page.first, page.second",
          "goal.close, goal.close.miss, goal.miss, hint.half, predict.up, predict.up.yes",
          "predict.up.no, predict.up.outcome");

  private final List<String> all;
  private int next;

  /**
   * Makes the words.
   *
   * @param all go round: the first place gets one, the next place the next
   * @param first which one begins
   */
  HostileWords(List<String> all, int first) {
    super(HostileWords.class.getClassLoader());
    this.all = all;
    this.next = first;
  }

  private String words() {
    next++;
    return all.get(next % all.size());
  }

  Lesson<?> lesson() throws ReflectiveOperationException {
    Class<?> type = loadClass(EveryPartLesson.class.getName());
    return (Lesson<?>) type.getDeclaredConstructor().newInstance();
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(EveryPartLesson.class.getName())) {
      return super.loadClass(name, resolve);
    }
    Class<?> loaded = findLoadedClass(name);
    if (loaded != null) {
      return loaded;
    }
    try (InputStream in = super.getResourceAsStream(name.replace('.', '/') + ".class")) {
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    if (name.endsWith("hostile/messages.properties")) {
      return bytes(bundle());
    }
    return name.endsWith("hostile/lesson.md") ? bytes(story()) : super.getResourceAsStream(name);
  }

  /** The lesson's keys, and all of the SDK's: a lesson may say everything anew. */
  private String bundle() {
    Properties bundle = new Properties();
    try (InputStream page = LessonPage.class.getResourceAsStream("messages.properties")) {
      bundle.load(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    OWN_KEYS.forEach(line -> List.of(line.split(", ")).forEach(key -> bundle.setProperty(key, "")));
    bundle.replaceAll((key, old) -> words());
    StringWriter written = new StringWriter();
    try {
      bundle.store(written, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toString();
  }

  /** Three steps; whatever a step can hold holds each of the words. */
  private String story() {
    StringBuilder story = new StringBuilder();
    story.append("# ").append(words()).append("\nshow: weight=0.2\npredict: up\n");
    story.append("then: weight=0.4; weight=0.5\n\n").append(each("WORDS\n\n> WORDS {weight}\n\n"));
    story
        .append("# ")
        .append(words())
        .append("\n\n")
        .append(each("![WORDS](WORDS) [WORDS](WORDS)\n\n"));
    story.append(each("**WORDS** [WORDS](#weight) [WORDS](show:weight=0.4)\n\n1. WORDS\n\n"));
    return story.append("# ").append(words()).append("\npage: second\n\nWORDS").toString();
  }

  private String each(String pattern) {
    return all.stream().map(one -> pattern.replace("WORDS", one)).collect(Collectors.joining());
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
