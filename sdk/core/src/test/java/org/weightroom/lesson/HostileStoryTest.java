package org.weightroom.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.lesson.Story.Kind;
import org.weightroom.lesson.Story.Span;
import org.weightroom.lesson.sample.Sample;

/** Whatever a file says, only words, live values and our own links come through. */
class HostileStoryTest {

  private static List<Span> spans(String markdown) {
    Story story = StoryReader.read("# S\n\n" + markdown, UnaryOperator.identity());
    return story.steps().stream()
        .flatMap(step -> step.blocks().stream())
        .flatMap(block -> block.spans().stream())
        .toList();
  }

  private static String words(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a <b>bold</b> word | a bold word",
        "a <img src=http://x/y.png onerror=z> b | a  b",
        "<script>alert(1)</script>tail | ''",
        "<div>block</div> | ''",
        "x <!-- remark --> y | x  y",
        "![words](http://x/y.png) | words",
        "![words](file:///etc/passwd) | words",
        "[click](javascript:alert(1)) | click",
        "[click](http://example.org) | click",
        "[click](https://example.org 'title') | click",
        "[click](file:///etc/passwd) | click",
        "[click](data:text/html;base64,xxxx) | click",
        "[click](SHOW:weight=1) | click",
        "[click][ref] | [click][ref]",
        "<http://example.org> | http://example.org",
        "<javascript:alert(1)> | javascript:alert(1)",
        "&lt;b&gt; &amp; &#x202e; | '<b> & \u202e'",
        "`<b>{error}</b>` | <b>{error}</b>"
      })
  void onlyPlainWordsAreLeft(String markdown, String expected) {
    List<Span> spans = spans(markdown);
    assertEquals(expected, words(spans));
    for (Span span : spans) {
      boolean words = span.kind() == Kind.TEXT || span.kind() == Kind.PICTURE;
      assertTrue(words && span.target().isEmpty(), span.toString());
    }
  }

  @Test
  void aLinkByReferenceIsNoSaferThanAnother() {
    List<Span> spans = spans("[click][ref]\n\n[ref]: javascript:alert(1)");
    assertEquals(List.of(new Span(Kind.TEXT, "click", "")), spans);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">", "> ", "- ", "1. ", "*", "**a ", "_", "[", "![", "[a](", "[![", "](x)", "`", "<a ", "<",
        "&", "\\", "{", "{a", "# ", "#", "\t", "~", "|", "\u0000", "\ud800", "*a **b ", "<!--", "]"
      })
  void deepNestingIsReadInTime(String piece) {
    for (int count : new int[] {100, 20_000}) {
      check(piece.repeat(count));
      check(piece.repeat(count) + "x");
      check(piece.repeat(count) + "x" + piece.strip().repeat(count));
      check((piece + "\n").repeat(count / 10));
    }
  }

  @Test
  void aStoryOfAnyMutationIsReadWithoutHarm() throws IOException {
    String story;
    try (InputStream stream = Sample.class.getResourceAsStream("lesson.md")) {
      story = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> pieces =
        List.of(
            "<b>",
            "</div>",
            "<div>\n",
            "![x](http://y)",
            "[x](javascript:1)",
            "[",
            "](",
            ")",
            "**",
            "*",
            "_",
            "`",
            "```\n",
            "> ",
            "- ",
            "# ",
            "\n# x\n",
            "\n\n",
            "{",
            "}",
            "{a:1}",
            "#",
            "show:",
            "](show:",
            "](#",
            "\\",
            "&#0;",
            "\u0000",
            "\uffff",
            "\ud83d",
            "\t",
            "===\n");
    Random random = new Random(42);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder mutated = new StringBuilder(story);
      for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
        int at = random.nextInt(mutated.length());
        switch (random.nextInt(3)) {
          case 0 -> mutated.insert(at, pieces.get(random.nextInt(pieces.size())));
          case 1 -> mutated.delete(at, Math.min(mutated.length() - 1, at + random.nextInt(20)));
          default -> mutated.setCharAt(at, (char) random.nextInt(0x250));
        }
      }
      check(mutated.toString());
    }
  }

  private static void check(String markdown) {
    for (Span span : spans(markdown)) {
      switch (span.kind()) {
        case TEXT, STRONG -> assertEquals("", span.target());
        case PICTURE -> assertTrue(span.target().matches("|[\\p{L}\\p{N}_][^:]*"), span.target());
        case VALUE -> {
          assertEquals("", span.text());
          assertTrue(span.target().matches("[a-z][a-z0-9-]*(:\\d)?"), span.target());
        }
        default -> assertFalse(span.text().isEmpty());
      }
    }
  }
}
