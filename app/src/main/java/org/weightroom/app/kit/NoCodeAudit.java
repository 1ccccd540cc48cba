package org.weightroom.app.kit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.weightroom.app.nocode.Fault;
import org.weightroom.app.nocode.LessonFiles;
import org.weightroom.app.plugin.BrokenLessonException;
import org.weightroom.app.plugin.LoadedLesson;
import org.weightroom.app.plugin.NoCodeInspection;
import org.weightroom.check.Finding;
import org.weightroom.lesson.Texts;

/** Checks a lesson without code: first what its files say, then how it plays. */
final class NoCodeAudit implements Subject {
  private final NoCodeInspection lesson;
  private final Map<String, byte[]> files;
  private final Texts texts;
  private final Wording wording;

  NoCodeAudit(
      NoCodeInspection lesson, Map<String, byte[]> files, Locale language, Wording wording) {
    this.lesson = lesson;
    this.files = files;
    this.texts = Texts.of(NoCodeAudit.class, language);
    this.wording = wording;
  }

  /** Everything to mend. */
  List<Problem> check(Duration opening) {
    List<Problem> problems = new ArrayList<>();
    for (BrokenLessonException problem : lesson.problems()) {
      problems.add(wording.broken(problem, ""));
    }
    for (Fault fault : lesson.faults()) {
      problems.add(
          new Problem(
              fault.rule(),
              fault.file(),
              fault.place(texts),
              fault.message(texts),
              fault.fix(texts)));
    }
    return problems.isEmpty() ? new LiveRules(this, wording, opening).check() : problems;
  }

  @Override
  public LoadedLesson load() throws BrokenLessonException {
    return lesson.load();
  }

  @Override
  public String entry() {
    return LessonFiles.TEXT;
  }

  @Override
  public String entry(String rule) {
    return LessonFiles.TEXT;
  }

  /** The line of a step's heading, of a goal, or of a key. */
  @Override
  public String place(Finding finding) {
    String name = Pattern.quote(finding.place());
    if (finding.place().isEmpty()) {
      return "";
    }
    Pattern line = Pattern.compile("\\s*(#\\s+" + name + "|(goal\\s+)?" + name + "\\s*=.*)\\s*");
    byte[] text = files.getOrDefault(LessonFiles.TEXT, new byte[0]);
    List<String> lines = new String(text, StandardCharsets.UTF_8).lines().toList();
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (line.matcher(lines.get(i)).matches()) {
        return wording.line(i + 1);
      }
    }
    return finding.place();
  }

  /** It has no classes that could stay. */
  @Override
  public List<Finding> unloads() {
    return List.of();
  }
}
