package org.weightroom.app.shell;

import java.util.Optional;

/** What a teacher has chosen to see; it stays when colours, sizes or the page change. */
final class ClassView {
  private final ClassNames names = new ClassNames();
  private String lesson = "";
  private String student = "";
  private ClassFilter filter = ClassFilter.ALL;
  private String query = "";
  private boolean predictions;

  ClassNames names() {
    return names;
  }

  Optional<String> lesson() {
    return lesson.isEmpty() ? Optional.empty() : Optional.of(lesson);
  }

  void lesson(String id) {
    lesson = id;
  }

  /** Whose page was opened last. */
  Optional<String> student() {
    return student.isEmpty() ? Optional.empty() : Optional.of(student);
  }

  void student(String name) {
    student = name;
  }

  ClassFilter filter() {
    return filter;
  }

  void filter(ClassFilter now) {
    filter = now;
  }

  String query() {
    return query;
  }

  void query(String words) {
    query = words;
  }

  /** Whether predictions show instead of goals. */
  boolean predictions() {
    return predictions;
  }

  void predictions(boolean show) {
    predictions = show;
  }
}
