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
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code lesson.md}: a {@code #} heading a step, {@code key: value} lines below it, then
 * CommonMark. Only words, emphasis, quotes (formulas), our own links and the lesson's own pictures
 * come through; raw HTML and addresses do not.
 */
final class StoryReader {
  private static final Pattern HEADING = Pattern.compile("#\\s+(.+)");
  private static final Pattern HEADER = Pattern.compile("([a-z]+):\\s*(.*)");
  private static final Pattern LIVE = Pattern.compile("\\{([a-z][a-z0-9-]*(?::\\d)?)}");
  private static final String SHOW = "show:";

  /** {@code picture.png}, {@code houses/first house.png}: no way out, no address, no escapes. */
  private static final Pattern OWN_FILE =
      Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_. -]*(/[\\p{L}\\p{N}_][\\p{L}\\p{N}_. -]*)*");

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

  /** Whether a name can only be that of a file beside the story or in a folder below it. */
  static boolean isOwnFile(String name) {
    return OWN_FILE.matcher(name).matches();
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
      int before = found.size();
      spans = new ArrayList<>();
      visitChildren(node);
      if (found.size() == before || !isBlank()) {
        found.add(new Story.Block(formula, spans));
      }
    }

    /** A picture stands by itself; the words before and after it are paragraphs of their own. */
    @Override
    public void visit(Image image) {
      if (!isBlank()) {
        found.add(new Story.Block(formula, spans));
      }
      String file = image.getDestination();
      String own = isOwnFile(file) ? file : "";
      String shows = words.apply(plainWords(image));
      found.add(new Story.Block(false, List.of(new Story.Span(Story.Kind.PICTURE, shows, own))));
      spans = new ArrayList<>();
    }

    private boolean isBlank() {
      return spans.stream()
          .allMatch(span -> span.kind() != Story.Kind.VALUE && span.text().isBlank());
    }

    /** The words inside a node, however deep they lie. */
    private static String plainWords(Node root) {
      StringBuilder plain = new StringBuilder();
      Node node = root.getFirstChild();
      while (node != null && node != root) {
        if (node instanceof Text text) {
          plain.append(text.getLiteral());
        } else if (node instanceof Code code) {
          plain.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
          plain.append(' ');
        }
        node = node.getFirstChild() != null ? node.getFirstChild() : after(node, root);
      }
      return plain.toString();
    }

    private static @Nullable Node after(Node node, Node root) {
      Node last = node;
      while (last != root && last.getNext() == null) {
        last = last.getParent();
      }
      return last == root ? null : last.getNext();
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
      String said = spans.isEmpty() ? text.stripLeading() : text; // what follows a picture
      if (!said.isEmpty()) {
        spans.add(new Story.Span(spanKind, words.apply(said), spanKind == kind ? target : ""));
      }
    }
  }
}
