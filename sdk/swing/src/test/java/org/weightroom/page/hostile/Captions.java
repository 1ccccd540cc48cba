package org.weightroom.page.hostile;

import java.awt.Component;
import java.awt.Container;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JToolTip;
import javax.swing.ListCellRenderer;
import javax.swing.plaf.basic.BasicHTML;
import javax.swing.text.html.HTMLDocument;

/** Everything of a page that draws words: what shows, what hides, what only paints or hovers. */
final class Captions {
  private Captions() {}

  /** Those that would draw HTML. */
  static Stream<Component> html(Component root) {
    return all(root).filter(Captions::isHtml);
  }

  static Stream<Component> all(Component component) {
    Stream<Component> inner =
        component instanceof Container container
            ? Stream.of(container.getComponents()).flatMap(Captions::all)
            : Stream.empty();
    return Stream.of(Stream.of(component), inner, stamps(component), tip(component))
        .flatMap(part -> part);
  }

  private static boolean isHtml(Component component) {
    return component instanceof JComponent swing
            && swing.getClientProperty(BasicHTML.propertyKey) != null
        || component instanceof JEditorPane pane && pane.getDocument() instanceof HTMLDocument;
  }

  /** What a table or a list paints its cells with. */
  private static Stream<Component> stamps(Component component) {
    if (component instanceof JTable table) {
      return IntStream.range(0, table.getColumnCount())
          .boxed()
          .flatMap(column -> cells(table, column));
    }
    if (component instanceof JComboBox<?> box) {
      return stamps(box.getRenderer(), box.getModel().getSize(), box::getItemAt);
    }
    return Stream.empty();
  }

  private static Stream<Component> cells(JTable table, int column) {
    Component head =
        table
            .getTableHeader()
            .getDefaultRenderer()
            .getTableCellRendererComponent(
                table, table.getColumnName(column), false, false, -1, column);
    Stream<Component> cells =
        IntStream.range(0, table.getRowCount())
            .mapToObj(row -> table.prepareRenderer(table.getCellRenderer(row, column), row, column))
            .flatMap(Captions::all);
    return Stream.concat(Stream.of(head), cells);
  }

  @SuppressWarnings("unchecked")
  private static Stream<Component> stamps(
      ListCellRenderer<?> renderer, int size, IntFunction<?> item) {
    return IntStream.range(0, size)
        .mapToObj(
            i ->
                ((ListCellRenderer<Object>) renderer)
                    .getListCellRendererComponent(new JList<>(), item.apply(i), i, false, false));
  }

  private static Stream<Component> tip(Component component) {
    if (!(component instanceof JComponent swing) || swing.getToolTipText() == null) {
      return Stream.empty();
    }
    JToolTip tip = swing.createToolTip();
    tip.setTipText(swing.getToolTipText());
    tip.setSize(tip.getPreferredSize());
    return Stream.of(tip);
  }
}
