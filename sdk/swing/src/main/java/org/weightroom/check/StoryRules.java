package org.weightroom.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Story;
import org.weightroom.lesson.Texts;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPage;
import org.weightroom.page.Picture;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;

/** The rules of a lesson's story. */
final class StoryRules<M extends LessonModel> {
  private static final int MOST_WORDS = 80;

  private final Lesson<M> lesson;

  StoryRules(Lesson<M> lesson) {
    this.lesson = lesson;
  }

  /** A step says one thing, and briefly. */
  List<Finding> words() {
    List<Finding> findings = new ArrayList<>();
    for (Story.Step step : story()) {
      StringBuilder words = new StringBuilder();
      for (Story.Block block : step.blocks()) {
        boolean told = !block.formula() && block.picture().isEmpty();
        for (Story.Span span : told ? block.spans() : List.<Story.Span>of()) {
          words.append(span.kind() == Story.Kind.VALUE ? "0" : span.text());
        }
        words.append(' ');
      }
      int count = words.toString().strip().split("\\s+").length;
      if (count > MOST_WORDS) {
        findings.add(
            new Finding(
                "story-words",
                step.title(),
                "\"" + step.title() + "\" has " + count + " words",
                "keep to " + MOST_WORDS));
      }
    }
    return findings;
  }

  /** Whatever a step shows, or a card or a button plays, can be played; card and page exist. */
  List<Finding> scripts() {
    List<Finding> findings = new ArrayList<>();
    boolean turns = story().stream().anyMatch(step -> step.page().isPresent());
    List<String> pages = turns ? new PageRules<>(lesson).pages() : List.of();
    for (Story.Step step : story()) {
      scripts(step).forEach(words -> findings.addAll(play(step, words)));
      String card = step.header().getOrDefault("predict", "");
      if (!card.isEmpty() && !lesson.createModel().predictions().containsKey(card)) {
        findings.add(finding(step, "there is no prediction " + card));
      }
      step.page()
          .filter(page -> !pages.contains(page))
          .ifPresent(page -> findings.add(finding(step, "the lab has no page " + page)));
    }
    return findings;
  }

  /** Every picture can be shown, and says in words what it shows. */
  List<Finding> pictures() {
    List<Finding> findings = new ArrayList<>();
    for (Story.Step step : story()) {
      for (Story.Block block : step.blocks()) {
        block.picture().ifPresent(picture -> findings.addAll(picture(step, picture)));
      }
    }
    return findings;
  }

  private List<Finding> picture(Story.Step step, Story.Span picture) {
    List<Finding> findings = new ArrayList<>();
    String file = picture.target().isEmpty() ? "a picture" : picture.target();
    if (picture.text().isBlank()) {
      findings.add(unfit(step, file + " has no words", "write what it shows between [ and ]"));
    }
    Picture.of(texts(), picture.target())
        .fault()
        .ifPresent(fault -> findings.add(unfit(step, problem(fault, picture), fix(fault))));
    return findings;
  }

  private static String problem(Picture.Fault fault, Story.Span picture) {
    String file = picture.target();
    return switch (fault) {
      case ELSEWHERE -> "the picture of \"" + picture.text() + "\" is not the lesson's own";
      case MISSING -> "there is no " + file + " beside lesson.md";
      case TOO_MANY_BYTES -> file + " has more than " + Picture.MOST_BYTES + " bytes";
      case TOO_MANY_PIXELS -> file + " has more than " + Picture.MOST_PIXELS + " pixels";
      case NO_PICTURE -> file + " cannot be read as a picture";
    };
  }

  private static String fix(Picture.Fault fault) {
    return switch (fault) {
      case ELSEWHERE -> "put it beside lesson.md and write its name alone";
      case MISSING -> "put it there";
      case TOO_MANY_BYTES -> "save it smaller";
      case TOO_MANY_PIXELS -> "make it smaller";
      case NO_PICTURE -> "save it as PNG, JPEG or GIF";
    };
  }

  private static Finding unfit(Story.Step step, String problem, String fix) {
    return new Finding("story-pictures", step.title(), told(step, problem), fix);
  }

  private static Stream<List<String>> scripts(Story.Step step) {
    Stream<List<String>> then =
        Stream.of(step.header().getOrDefault("then", "").split(";"))
            .map(String::strip)
            .filter(script -> !script.isEmpty())
            .map(script -> List.of(script.split("\\s+")));
    Stream<List<String>> buttons =
        step.blocks().stream()
            .flatMap(block -> block.spans().stream())
            .filter(span -> span.kind() == Story.Kind.SHOW)
            .map(span -> List.of(span.target().split(",")));
    return Stream.of(Stream.of(step.shows()), then, buttons).flatMap(scripts -> scripts);
  }

  private List<Finding> play(Story.Step step, List<String> words) {
    try {
      lesson.createModel().play(Script.parse(words));
      return List.of();
    } catch (ScriptException e) {
      return List.of(finding(step, String.join(" ", words) + ": " + texts().text(e)));
    }
  }

  private static Finding finding(Story.Step step, String problem) {
    return new Finding("story-scripts", step.title(), told(step, problem));
  }

  private static String told(Story.Step step, String problem) {
    return "\"" + step.title() + "\": " + problem;
  }

  private List<Story.Step> story() {
    return texts().story().steps();
  }

  private Texts texts() {
    return lesson.texts(Texts.of(LessonModel.class, Locale.ENGLISH).beside(LessonPage.class));
  }
}
