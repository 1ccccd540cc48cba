package org.weightroom.app.shell;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** All that is known of one lesson. */
final class InstalledCard extends ReadCard {
  private static final long serialVersionUID = 1L;

  InstalledCard(ShelfItem item, Texts texts) {
    super(
        "installed." + item.id(),
        words(item, texts),
        item.title(),
        String.join(". ", facts(item, texts)));
  }

  private static Column words(ShelfItem item, Texts texts) {
    JButton copy = new JButton(texts.text("about.copy"));
    copy.setName("installed.copy." + item.id());
    copy.getAccessibleContext()
        .setAccessibleName(texts.text("installed.copy", "title", item.title()));
    copy.addActionListener(
        e ->
            Copying.copy(copy, item.title() + "\n" + String.join("\n", facts(item, texts)), texts));
    Column head =
        new Column()
            .add(0, Wrapped.bold(item.title(), Type.CARD_TITLE))
            .add(2, Wrapped.muted(texts.text(item.stateId() + ".caption"), Type.CONTROL));
    Column words = new Column().add(0, new Spread(head, copy));
    List.of(item.warning(), item.reason(), item.fix()).stream()
        .filter(text -> !text.isEmpty())
        .forEach(text -> words.add(Space.M, Wrapped.plain(text, Type.CONTROL)));
    int gap = Space.M;
    for (String fact : about(item, texts)) {
      words.add(gap, Wrapped.muted(fact, Type.NOTE));
      gap = 2;
    }
    return words;
  }

  private static List<String> facts(ShelfItem item, Texts texts) {
    List<String> facts = new ArrayList<>();
    facts.add(texts.text(item.stateId() + ".caption"));
    facts.addAll(List.of(item.warning(), item.reason(), item.fix()));
    facts.removeIf(String::isEmpty);
    facts.addAll(about(item, texts));
    return facts;
  }

  private static List<String> about(ShelfItem item, Texts texts) {
    List<String> lines = new ArrayList<>();
    String version = item.info().version();
    String provider = item.info().author();
    List<String> first = new ArrayList<>();
    first.add(texts.text("installed.id", "id", item.id()));
    if (!version.isEmpty()) {
      first.add(texts.text("installed.version", "version", version));
    }
    if (!provider.isEmpty()) {
      first.add(texts.text("installed.author", "author", provider));
    }
    lines.add(String.join(" · ", first));
    lines.add(texts.text("installed.source", "source", Foreign.isolated(item.source(), texts)));
    if (!item.sha256().isEmpty()) {
      lines.add(texts.text("installed.sha256", "hash", item.sha256()));
    }
    return lines;
  }
}
