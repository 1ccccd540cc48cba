package org.weightroom.app.kit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What can be told of a lesson's texts without loading it. */
final class TextRules {
  static final String MESSAGES = "messages.properties";
  static final String STORY = "lesson.md";

  private static final String BUNDLE = "(.*/)?messages(_\\w+)?\\.properties";
  private static final String STORIES = "(.*/)?lesson(_\\w+)?\\.md";

  private final Map<String, byte[]> entries;
  private final Wording wording;

  TextRules(Map<String, byte[]> entries, Wording wording) {
    this.entries = new TreeMap<>(entries);
    this.wording = wording;
  }

  /** Texts that cannot be read, or that would show wrong letters. */
  List<Problem> unreadable() {
    List<Problem> problems = new ArrayList<>();
    entries.forEach(
        (name, bytes) -> {
          boolean bundle = name.matches(BUNDLE);
          if (bundle || name.matches(STORIES)) {
            encoding(name, bytes, problems);
          }
          if (bundle) {
            syntax(name, bytes, problems);
          }
        });
    return problems;
  }

  /** The texts that every lesson has; looked for where the lesson itself cannot be asked. */
  List<Problem> missing(List<String> lessonClasses) {
    List<String> bundles =
        lessonClasses.isEmpty()
            ? entries.keySet().stream().filter(name -> name.matches("(.*/)?" + MESSAGES)).toList()
            : lessonClasses.stream().map(name -> beside(name, MESSAGES)).distinct().toList();
    if (bundles.isEmpty()) {
      return List.of(wording.problem("no-texts", MESSAGES, ""));
    }
    List<Problem> problems = new ArrayList<>();
    for (String bundle : bundles) {
      byte[] bytes = entries.get(bundle);
      if (bytes == null) {
        problems.add(wording.problem("no-texts", bundle, ""));
      } else {
        missingKeys(bundle, bytes, problems);
      }
    }
    return problems;
  }

  /** The entry of a file beside a class. */
  static String beside(String className, String file) {
    String path = className.replace('.', '/');
    return path.substring(0, path.lastIndexOf('/') + 1) + file;
  }

  private void missingKeys(String bundle, byte[] bytes, List<Problem> problems) {
    Properties texts = new Properties();
    try {
      texts.load(reader(bytes));
    } catch (IllegalArgumentException e) {
      return; // told as a text that cannot be read
    } catch (IOException e) {
      throw new UncheckedIOException(e); // from memory: cannot happen
    }
    for (String key : List.of("title", "summary")) {
      if (texts.getProperty(key) == null) {
        problems.add(wording.problem("no-text", bundle, key, "key", key));
      }
    }
  }

  private void encoding(String name, byte[] bytes, List<Problem> problems) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      problems.add(wording.problem("no-utf-8", name, wording.line(firstBadLine(bytes))));
    }
  }

  private void syntax(String name, byte[] bytes, List<Problem> problems) {
    try {
      new Properties().load(reader(bytes));
    } catch (IllegalArgumentException e) {
      problems.add(
          wording.problem("bad-texts", name, "", "problem", String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // from memory: cannot happen
    }
  }

  private static long firstBadLine(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int bad = text.indexOf('\ufffd');
    return text.substring(0, Math.max(0, bad)).chars().filter(letter -> letter == '\n').count() + 1;
  }

  private static StringReader reader(byte[] bytes) {
    return new StringReader(new String(bytes, StandardCharsets.UTF_8));
  }
}
