package org.weightroom.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.weightroom.lesson.Story.Kind;
import org.weightroom.lesson.Story.Span;
import org.weightroom.lesson.sample.Sample;

class StoryReaderTest {

  private static Story read(String... lines) {
    return StoryReader.read(String.join("\n", lines), UnaryOperator.identity());
  }

  /** The spans of the only paragraph of the only step. */
  private static List<Span> spans(String... lines) {
    List<Story.Block> blocks = read("# Step\n", String.join("\n", lines)).steps().get(0).blocks();
    assertEquals(1, blocks.size());
    return blocks.get(0).spans();
  }

  private static Span text(String words) {
    return new Span(Kind.TEXT, words, "");
  }

  private static Span value(String target) {
    return new Span(Kind.VALUE, "", target);
  }

  @Test
  void theSampleStoryIsReadAsItIsMeant() {
    Story story = Texts.of(Sample.class, Locale.ENGLISH).story();
    assertEquals(
        List.of("Average price per square foot", "How wrong is it?", "Train it yourself"),
        story.steps().stream().map(Story.Step::title).toList());
    Story.Step first = story.steps().get(0);
    assertEquals(List.of("weight=0.18", "bias=0"), first.shows());
    assertEquals(Set.of("bias"), first.hides());
    assertEquals(2, first.blocks().size());
    assertEquals(
        List.of(
            text("The "),
            new Span(Kind.CONCEPT, "weight", "weight"),
            text(" is "),
            value("weight"),
            text(", so the "),
            new Span(Kind.STRONG, "price", ""),
            text(" is "),
            value("predicted-price:0"),
            text(" dollars."),
            text(" "),
            text("A second line.")),
        first.blocks().get(0).spans());
    assertEquals(
        new Story.Block(true, List.of(text("ŷ = "), value("weight"), text(" · x"))),
        first.blocks().get(1));
    assertEquals(
        new Span(Kind.SHOW, "another line", "weight=0.19"),
        story.steps().get(1).blocks().get(0).spans().get(1));
    assertEquals(List.of(), story.steps().get(2).blocks());
    assertEquals(List.of(), story.steps().get(2).shows());
  }

  @Test
  void headerLinesStandDirectlyBelowTheHeading() {
    Story.Step step = read("# A", "show: x=1", "hide:", "", "note: a sentence").steps().get(0);
    assertEquals(Map.of("show", "x=1", "hide", ""), step.header());
    assertEquals(Set.of(), step.hides());
    assertEquals(List.of(text("note: a sentence")), step.blocks().get(0).spans());
  }

  @Test
  void wordsBeforeTheFirstHeadingBelongToNoStep() {
    assertEquals(List.of(), read("just words", "", "more").steps());
    assertEquals(1, read("just words", "# Step").steps().size());
    assertEquals(List.of(), read("").steps());
  }

  @Test
  void windowsLineEndsAreLineEnds() {
    Story story = StoryReader.read("# A\r\nshow: x=1\r\n\r\nwords\r\n", UnaryOperator.identity());
    assertEquals(List.of("x=1"), story.steps().get(0).shows());
    assertEquals(List.of(text("words")), story.steps().get(0).blocks().get(0).spans());
  }

  @Test
  void bracesAreLiveOnlyAroundAnId() {
    assertEquals(List.of(value("a"), value("b-2:3")), spans("{a}{b-2:3}"));
    assertEquals(List.of(text("{A} {} { a} {a:33} {1}")), spans("{A} {} { a} {a:33} {1}"));
  }

  @Test
  void emphasisInsideALinkKeepsItsWords() {
    assertEquals(
        List.of(new Span(Kind.SHOW, "a ", "x=1 y=2"), new Span(Kind.STRONG, "line", "")),
        spans("[a **line**](<show:x=1 y=2>)"));
  }

  @Test
  void quotesAreFormulasEvenAroundAnotherQuote() {
    List<Story.Block> blocks =
        read("# S", "", "> a", ">> b", ">", "> c", "", "d").steps().get(0).blocks();
    assertEquals(
        List.of(true, true, true, false), blocks.stream().map(Story.Block::formula).toList());
  }

  @Test
  void smallHeadingsAndListsKeepTheirWords() {
    List<Story.Block> blocks =
        read("# S", "", "## Small", "", "underlined", "---", "", "- one", "- two")
            .steps()
            .get(0)
            .blocks();
    assertEquals(
        List.of("Small", "underlined", "one", "two"),
        blocks.stream().map(block -> block.spans().get(0).text()).toList());
  }

  @Test
  void aHardBreakIsANewLine() {
    assertEquals(List.of(text("a"), text("\n"), text("b")), spans("a\\", "b"));
  }

  @Test
  void whatWasReadDoesNotChange() {
    Story story = read("# A", "", "words");
    assertThrows(UnsupportedOperationException.class, () -> story.steps().clear());
    assertThrows(UnsupportedOperationException.class, () -> story.steps().get(0).blocks().clear());
    assertThrows(UnsupportedOperationException.class, () -> story.steps().get(0).header().clear());
  }
}
