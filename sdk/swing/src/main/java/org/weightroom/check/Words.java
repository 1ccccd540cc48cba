package org.weightroom.check;

import java.awt.Component;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that do not come from a bundle: in a pseudo-language every word of a bundle is
 * changed, so a plain English one is hard-coded, or its key is missing.
 */
final class Words {
  /** Three letters or more, at least one of which the pseudo-language would have accented. */
  private static final Pattern PLAIN = Pattern.compile("(?<!\\p{L})[A-Za-z]{3,}(?!\\p{L})");

  private static final Pattern MIRRORED = Pattern.compile("\u202e[^\u202c]*\u202c");

  private Words() {}

  static List<Finding> plainIn(Component page, String language) {
    return Walk.through(page)
        .flatMap(
            component ->
                texts(component)
                    .flatMap(text -> plain(text, language).stream())
                    .map(
                        word ->
                            new Finding(
                                "texts-in-bundles",
                                Walk.place(component),
                                "\""
                                    + word
                                    + "\" in "
                                    + Walk.place(component)
                                    + " is in no bundle (shown in "
                                    + language
                                    + ")")))
        .distinct()
        .toList();
  }

  private static List<String> plain(String text, String language) {
    String rest = language.equals("ar-XB") ? MIRRORED.matcher(text).replaceAll(" ") : text;
    Matcher words = PLAIN.matcher(rest);
    return words.results().map(MatchResult::group).toList();
  }

  private static Stream<String> texts(Component component) {
    Stream.Builder<String> texts = Stream.builder();
    if (component instanceof JLabel label) {
      add(texts, label.getText());
    } else if (component instanceof AbstractButton button) {
      add(texts, button.getText());
    } else if (component instanceof JTextComponent text) {
      add(texts, text.getText());
    }
    if (component instanceof JComponent swing) {
      add(texts, swing.getToolTipText());
      AccessibleContext context = swing.getAccessibleContext();
      if (context != null) {
        add(texts, context.getAccessibleName());
        add(texts, context.getAccessibleDescription());
      }
    }
    return texts.build();
  }

  private static void add(Stream.Builder<String> texts, @Nullable String text) {
    if (text != null) {
      texts.add(text);
    }
  }
}
