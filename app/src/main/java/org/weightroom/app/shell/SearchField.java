package org.weightroom.app.shell;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/** Where a student types a word of the lesson that is wanted; Esc clears it. */
final class SearchField extends JTextField {
  private static final long serialVersionUID = 1L;
  private static final int WIDTH = 230;

  SearchField(String label, String query) {
    super(query);
    setName("header.search");
    putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, label);
    putClientProperty(
        FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of(Icons.Kind.SEARCH, 16, Token.MUTED));
    getAccessibleContext().setAccessibleName(label);
    onKey(KeyEvent.VK_ESCAPE, () -> setText(""));
  }

  /** Tells every change of the words. */
  void onQuery(Consumer<String> onQuery) {
    getDocument()
        .addDocumentListener(
            new DocumentListener() {
              @Override
              public void insertUpdate(DocumentEvent e) {
                onQuery.accept(getText());
              }

              @Override
              public void removeUpdate(DocumentEvent e) {
                onQuery.accept(getText());
              }

              @Override
              public void changedUpdate(DocumentEvent e) {
                // Attributes only: plain text has none.
              }
            });
  }

  /** Runs something at a key while the field has the focus. */
  SearchField onKey(int keyCode, Runnable run) {
    getInputMap().put(KeyStroke.getKeyStroke(keyCode, 0), keyCode);
    getActionMap()
        .put(
            keyCode,
            new AbstractAction() {
              private static final long serialVersionUID = 1L;

              @Override
              public void actionPerformed(ActionEvent e) {
                run.run();
              }
            });
    return this;
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(Space.px(WIDTH), Space.px(Space.CONTROL));
  }

  @Override
  public Dimension getMinimumSize() {
    return getPreferredSize();
  }

  @Override
  public Dimension getMaximumSize() {
    return getPreferredSize();
  }
}
