package org.weightroom.page;

import java.awt.ComponentOrientation;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JTextPane;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;
import org.weightroom.control.PartContext;
import org.weightroom.lesson.Story;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** A paragraph or a formula of the story: words in concept colours, live values, choices to try. */
final class StoryText extends JTextPane {
  private static final long serialVersionUID = 1L;

  /** Line spacing adds to the font's own 1.21, which makes 1.55. */
  private static final float STORY_GAP = 0.28f;

  private static final float FORMULA_GAP = 0.1f;
  private static final int LONG_FORMULA = 28;
  private static final String PLUS = "+ ";
  private static final String MINUS = "\u2212";

  private final transient PartContext context;
  private final boolean formula;
  private final transient List<Live> live = new ArrayList<>();
  private final List<StoryChoice> choices = new ArrayList<>();

  /**
   * A value in the text: where it stands, and what it showed last.
   *
   * @param added whether it is added in a formula: then the sign before it belongs to it
   */
  private record Live(int offset, String spec, boolean added, String shown) {}

  StoryText(Story.Block block, PartContext context, Consumer<String> show) {
    this.context = context;
    this.formula = block.formula();
    setComponentOrientation(getComponentOrientation());
    setEditable(false);
    setFocusable(false); // the story's body is the one stop
    getAccessibleContext().setAccessibleDescription(""); // else Swing says "text/plain"
    setOpaque(false);
    setBorder(null);
    setMargin(Space.insets(0));
    setFont(type(block).font());
    setForeground(Token.TEXT.color());
    for (Story.Span span : block.spans()) {
      append(span, show);
    }
    SimpleAttributeSet lines = new SimpleAttributeSet();
    StyleConstants.setLineSpacing(lines, formula ? FORMULA_GAP : STORY_GAP);
    if (formula) {
      StyleConstants.setAlignment(lines, StyleConstants.ALIGN_CENTER);
    }
    getStyledDocument().setParagraphAttributes(0, getDocument().getLength(), lines, false);
  }

  /** A long formula takes smaller letters rather than a second line. */
  private static Type type(Story.Block block) {
    int letters = block.spans().stream().mapToInt(span -> Math.max(4, span.text().length())).sum();
    return !block.formula() ? Type.STORY : letters > LONG_FORMULA ? Type.STORY : Type.FORMULA;
  }

  /** A formula reads from left to right in every language. */
  @Override
  public void setComponentOrientation(ComponentOrientation orientation) {
    super.setComponentOrientation(formula ? ComponentOrientation.LEFT_TO_RIGHT : orientation);
  }

  /** Puts each choice where the text keeps room for it. */
  @Override
  public void doLayout() {
    int next = 0;
    for (int offset = 0; offset < getDocument().getLength(); offset++) {
      AttributeSet style = getStyledDocument().getCharacterElement(offset).getAttributes();
      if (StyleConstants.getIcon(style) != null) {
        StoryChoice choice = choices.get(next++);
        roomAt(offset).ifPresent(choice::place);
      }
    }
  }

  /** Where a character stands; nowhere while the text has no size. */
  private Optional<Rectangle2D> roomAt(int offset) {
    try {
      return Optional.ofNullable(modelToView2D(offset));
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The whole text, as a screen reader reads it. */
  String read() {
    StringBuilder text = new StringBuilder(getText());
    choices.forEach(choice -> text.append(' ').append(choice.getText()));
    return text.toString();
  }

  /** Shows the values of now. */
  void update() {
    int moved = 0;
    for (int i = 0; i < live.size(); i++) {
      Live old = live.get(i);
      int offset = old.offset() + moved;
      Live now = new Live(offset, old.spec(), old.added(), shown(old.spec(), old.added()));
      if (!now.shown().equals(old.shown())) {
        remove(offset, old.shown().length());
        insert(now);
        moved += now.shown().length() - old.shown().length();
      }
      live.set(i, now);
    }
    if (moved != 0 || !choices.isEmpty()) {
      revalidate();
    }
  }

  /** The value; what is added to a formula comes with its sign: + 3, or − 3 and not + −3. */
  private String shown(String spec, boolean added) {
    String value = context.live(spec);
    if (!formula) {
      return value;
    }
    String number = value.replaceAll("[\u2068\u2069]", ""); // all of it runs one way
    if (!added) {
      return number;
    }
    boolean negative = number.startsWith(MINUS);
    return negative ? MINUS + " " + number.substring(MINUS.length()) : PLUS + number;
  }

  private void append(Story.Span span, Consumer<String> show) {
    int end = getDocument().getLength();
    switch (span.kind()) {
      case TEXT, PICTURE -> insert(end, span.text(), style(Optional.empty(), false));
      case STRONG -> insert(end, span.text(), style(Optional.empty(), true));
      case CONCEPT -> insert(end, span.text(), style(Concept.byId(span.target()), true));
      case VALUE -> {
        boolean added = formula && getText().endsWith(PLUS);
        int from = added ? end - PLUS.length() : end;
        remove(from, end - from);
        Live value = new Live(from, span.target(), added, shown(span.target(), added));
        insert(value);
        live.add(value);
      }
      case SHOW -> {
        StoryChoice choice = new StoryChoice(span, show);
        choices.add(choice);
        SimpleAttributeSet room = new SimpleAttributeSet();
        StyleConstants.setIcon(room, choice.room());
        insert(end, " ", room);
        add(choice);
      }
    }
  }

  private void insert(Live value) {
    int sign = value.added() ? PLUS.length() : 0;
    insert(value.offset(), value.shown().substring(0, sign), style(Optional.empty(), false));
    insert(value.offset() + sign, value.shown().substring(sign), valueStyle(value.spec()));
  }

  private void remove(int offset, int length) {
    try {
      getDocument().remove(offset, length);
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void insert(int offset, String text, SimpleAttributeSet style) {
    StyledDocument document = getStyledDocument();
    try {
      document.insertString(offset, text, style);
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  private SimpleAttributeSet valueStyle(String spec) {
    String id = spec.replaceFirst(":.*", "");
    return style(context.model().find(id).flatMap(context::concept), true);
  }

  private SimpleAttributeSet style(Optional<Concept> concept, boolean strong) {
    SimpleAttributeSet style = new SimpleAttributeSet();
    StyleConstants.setFontFamily(style, getFont().getFamily());
    StyleConstants.setFontSize(style, getFont().getSize());
    StyleConstants.setBold(style, strong);
    StyleConstants.setForeground(style, concept.map(Concept::text).orElse(Token.TEXT.color()));
    return style;
  }
}
