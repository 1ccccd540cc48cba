package org.weightroom.app.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.weightroom.app.plugin.BrokenLessonException;
import org.weightroom.app.plugin.Inspection;
import org.weightroom.app.plugin.LoadedLesson;
import org.weightroom.check.Finding;
import org.weightroom.check.LessonCheck;
import org.weightroom.check.Unloading;

/** A jar that is played to be checked. */
final class JarSubject implements Subject {
  private final Inspection jar;
  private final Wording wording;

  /** The lesson's class; until it is loaded, the first that its index lists. */
  private String name;

  JarSubject(Inspection jar, Wording wording) {
    this.jar = jar;
    this.wording = wording;
    this.name = jar.extensions().get(0);
  }

  @Override
  public LoadedLesson load() throws BrokenLessonException {
    LoadedLesson lesson = jar.load();
    name = lesson.anchor().getName();
    return lesson;
  }

  @Override
  public String entry() {
    return name.replace('.', '/') + ".class";
  }

  @Override
  public String entry(String rule) {
    return switch (rule) {
      case "ids-have-texts" -> TextRules.beside(name, TextRules.MESSAGES);
      case "story-words", "story-scripts", "story-pictures" ->
          TextRules.beside(name, TextRules.STORY);
      default -> entry();
    };
  }

  /** A step's title as a line of the story. */
  @Override
  public String place(Finding finding) {
    String place = finding.place();
    String entry = entry(finding.rule());
    byte[] story = jar.entries().get(entry);
    if (!entry.endsWith(".md") || story == null) {
      return place;
    }
    List<String> lines = new String(story, StandardCharsets.UTF_8).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches("\\uFEFF?#\\s+.*") && lines.get(i).contains(place)) {
        return wording.line(i + 1);
      }
    }
    return place;
  }

  /** Through a class loader of its own, which must be free to go afterwards. */
  @Override
  public List<Finding> unloads() throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      for (Map.Entry<String, byte[]> entry : jar.entries().entrySet()) {
        folder.write(entry.getKey(), entry.getValue());
      }
      Path classes = folder.path();
      return LessonCheck.guarded(
          LiveRules.UNLOADS, () -> Unloading.check(classes, name, LessonCheck::play));
    }
  }
}
