package org.weightroom.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Reads {@code lesson.md}: a {@code #} heading a step, {@code key: value} lines below it, then
 * CommonMark. Only words, emphasis, quotes (formulas) and our own links come through; images, raw
 * HTML and addresses do not.
 */
final class StoryReader {
  private static final Pattern HEADING = Pattern.compile("#\\s+(.+)");
  private static final Pattern HEADER = Pattern.compile("([a-z]+):\\s*(.*)");
  private static final Pattern LIVE = Pattern.compile("\\{([a-z][a-z0-9-]*(?::\\d)?)}");
  private static final String SHOW = "show:";

  private StoryReader() {}

  static Story read(String markdown, UnaryOperator<String> words) {
    List<Story.Step> steps = new ArrayList<>();
    String title = null;
    Map<String, String> header = new LinkedHashMap<>();
    List<String> body = new ArrayList<>();
    boolean inHeader = false;
    for (String line : markdown.lines().toList()) {
      Matcher heading = HEADING.matcher(line);
      Matcher entry = HEADER.matcher(line);
      if (heading.matches()) {
        if (title != null) {
          steps.add(step(title, header, body, words));
        }
        title = heading.group(1);
        header = new LinkedHashMap<>();
        body = new ArrayList<>();
        inHeader = true;
      } else if (inHeader && entry.matches()) {
        header.put(entry.group(1), entry.group(2));
      } else {
        inHeader = false;
        body.add(line);
      }
    }
    if (title != null) {
      steps.add(step(title, header, body, words));
    }
    return new Story(steps);
  }

  private static Story.Step step(
      String title, Map<String, String> header, List<String> body, UnaryOperator<String> words) {
    Node document = Parser.builder().build().parse(String.join("\n", body));
    Blocks blocks = new Blocks(words);
    document.accept(blocks);
    return new Story.Step(words.apply(title), header, blocks.found);
  }

  /** Collects paragraphs and, inside them, spans. */
  private static final class Blocks extends AbstractVisitor {
    private final UnaryOperator<String> words;
    private final List<Story.Block> found = new ArrayList<>();
    private List<Story.Span> spans = new ArrayList<>();
    private boolean formula;
    private Story.Kind kind = Story.Kind.TEXT;
    private String target = "";

    Blocks(UnaryOperator<String> words) {
      this.words = words;
    }

    @Override
    public void visit(BlockQuote quote) {
      boolean outer = formula;
      formula = true;
      visitChildren(quote);
      formula = outer;
    }

    @Override
    public void visit(Paragraph paragraph) {
      block(paragraph);
    }

    @Override
    public void visit(Heading heading) { // a smaller heading, or a line underlined with dashes
      block(heading);
    }

    private void block(Node node) {
      spans = new ArrayList<>();
      visitChildren(node);
      found.add(new Story.Block(formula, spans));
    }

    @Override
    public void visit(Emphasis emphasis) {
      inside(emphasis, Story.Kind.STRONG, "");
    }

    @Override
    public void visit(StrongEmphasis strong) {
      inside(strong, Story.Kind.STRONG, "");
    }

    @Override
    public void visit(Link link) {
      String destination = link.getDestination();
      if (destination.startsWith("#")) {
        inside(link, Story.Kind.CONCEPT, destination.substring(1));
      } else if (destination.startsWith(SHOW)) {
        inside(link, Story.Kind.SHOW, destination.substring(SHOW.length()));
      } else {
        visitChildren(link); // an address is never followed: only its words are shown
      }
    }

    @Override
    public void visit(Code code) {
      add(kind, code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      add(Story.Kind.TEXT, " ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      add(Story.Kind.TEXT, "\n");
    }

    @Override
    public void visit(Text text) {
      Matcher live = LIVE.matcher(text.getLiteral());
      int end = 0;
      while (live.find()) {
        add(kind, text.getLiteral().substring(end, live.start()));
        spans.add(new Story.Span(Story.Kind.VALUE, "", live.group(1)));
        end = live.end();
      }
      add(kind, text.getLiteral().substring(end));
    }

    private void inside(Node node, Story.Kind inner, String innerTarget) {
      Story.Kind outer = kind;
      String outerTarget = target;
      kind = inner;
      target = innerTarget;
      visitChildren(node);
      kind = outer;
      target = outerTarget;
    }

    private void add(Story.Kind spanKind, String text) {
      if (!text.isEmpty()) {
        spans.add(new Story.Span(spanKind, words.apply(text), spanKind == kind ? target : ""));
      }
    }
  }
}
