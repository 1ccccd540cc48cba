package org.weightroom.app.shell;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Icons;

/** Something went wrong: what, why, and the way back. */
final class NoticeScreen implements Screen {
  private static final String CLOSED = "closed";

  private final String key;
  private final Optional<ShelfItem> lesson;
  private final String subject;
  private final String problem;
  private final Runnable back;

  private NoticeScreen(
      String key, Optional<ShelfItem> lesson, String subject, String problem, Runnable back) {
    this.key = key;
    this.lesson = lesson;
    this.subject = subject;
    this.problem = problem;
    this.back = back;
  }

  /** A lesson has thrown something. */
  static NoticeScreen failure(ShelfItem lesson, String problem, Runnable back) {
    return new NoticeScreen("failure", Optional.of(lesson), lesson.title(), problem, back);
  }

  /** A lesson is wanted that cannot be opened. */
  static NoticeScreen closed(ShelfItem lesson, Runnable back) {
    return new NoticeScreen(CLOSED, Optional.of(lesson), lesson.title(), lesson.reason(), back);
  }

  /** A lesson is wanted that nobody has found, or that cannot be opened. */
  static NoticeScreen unknown(String id, Runnable back) {
    return new NoticeScreen("unknown", Optional.empty(), id, "", back);
  }

  /** The window itself has thrown something. */
  static NoticeScreen oops(String problem, Runnable back) {
    return new NoticeScreen("oops", Optional.empty(), "", problem, back);
  }

  /** The lesson that it is about. */
  Optional<String> lessonId() {
    return lesson.map(ShelfItem::id);
  }

  @Override
  public Header header(Commands commands) {
    return Header.ofNotice(commands, title(commands.texts()));
  }

  @Override
  public JComponent page(Texts texts, Look look) {
    Notice notice =
        new Notice(
            key,
            Icons.Kind.WARNING,
            title(texts),
            texts.text(key + ".sentence", "id", subject, "fix", fix()),
            texts.text("failure.action"),
            back);
    List<String> details = details(texts);
    return details.isEmpty() ? notice : notice.withDetails(details);
  }

  @Override
  public String title(Texts texts) {
    return texts.text(key + ".title", "title", subject, "id", subject);
  }

  private String fix() {
    return lesson.map(ShelfItem::fix).orElse("");
  }

  private List<String> details(Texts texts) {
    if (problem.isEmpty()) {
      return List.of();
    }
    if (key.equals(CLOSED)) {
      return problem.lines().map(line -> Foreign.isolated(line, texts)).toList();
    }
    String reason = texts.text("failure.reason", "problem", Foreign.isolated(problem, texts));
    return lesson
        .map(
            item ->
                List.of(
                    texts.text("failure.lesson", "id", item.id()),
                    texts.text("failure.file", "file", Foreign.isolated(item.source(), texts)),
                    reason,
                    texts.text("failure.next")))
        .orElse(List.of(reason));
  }
}
