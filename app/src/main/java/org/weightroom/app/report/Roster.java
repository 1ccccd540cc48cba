package org.weightroom.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weightroom.data.Table;
import org.weightroom.data.TableException;

/** A table of seats or names and what other systems know these students by. */
public final class Roster {
  /** The names that a column may have; what Moodle and Canvas export has them, too. */
  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "seat", List.of("seat", "pc", "place"),
          "name", List.of("name", "student", "full name"),
          "first", List.of("first name", "firstname"),
          "last", List.of("last name", "lastname", "surname"),
          "id", List.of("id"),
          "idNumber", List.of("id number", "idnumber"),
          "email", List.of("email", "e-mail", "email address", "e-mail address"),
          "sis", List.of("sis user id", "sis id", "sis"),
          "login", List.of("sis login id", "login id", "login", "username", "user name"),
          "section", List.of("section"));

  private final String file;
  private final Map<String, RosterEntry> byKey = new LinkedHashMap<>();
  private final Map<String, String> columns = new LinkedHashMap<>();

  private Roster(String file) {
    this.file = file;
  }

  /**
   * Reads a table; the first row names the columns.
   *
   * @param encoding an encoding that somebody chose; UTF-8, or what its mark says, otherwise
   * @throws ReportException if it is no roster, telling where
   */
  public static Roster read(Path path, Optional<Charset> encoding) throws ReportException {
    String name = String.valueOf(path.getFileName());
    try (InputStream in = Files.newInputStream(path)) {
      Roster roster = new Roster(name);
      roster.take(encoding.isPresent() ? Table.csv(in, name, encoding.get()) : Table.csv(in, name));
      return roster;
    } catch (TableException e) {
      throw new ReportException(
          e.isEncoding() ? "roster-encoding" : "roster",
          "file",
          name,
          "problem",
          String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new ReportException("unreadable", "word", path);
    }
  }

  private void take(Table table) throws ReportException {
    for (String column : table.columns()) {
      String plain = key(column);
      COLUMNS.forEach(
          (kind, names) -> {
            if (names.contains(plain)) {
              columns.putIfAbsent(kind, column);
            }
          });
    }
    boolean named = columns.containsKey("first") && columns.containsKey("last");
    if (!columns.containsKey("seat") && !columns.containsKey("name") && !named) {
      throw new ReportException("roster-columns", "file", file, "known", table.columns());
    }
    for (int row = 0; row < table.size(); row++) {
      take(table, row);
    }
  }

  private void take(Table table, int row) throws ReportException {
    String first = text(table, row, "first");
    String last = text(table, row, "last");
    String whole = (first + " " + last).strip();
    String name = text(table, row, "name").isEmpty() ? whole : text(table, row, "name");
    String seat = text(table, row, "seat");
    boolean summary = name.contains("Points Possible"); // a row of Canvas' own export
    if (summary || (name.isEmpty() && seat.isEmpty())) {
      return;
    }
    RosterEntry entry =
        new RosterEntry(
            row + 1,
            name.isEmpty() ? seat : name,
            id(table, row, "id"),
            id(table, row, "idNumber"),
            id(table, row, "email"),
            id(table, row, "sis"),
            id(table, row, "login"),
            text(table, row, "section"));
    for (String key : keys(seat, name, whole)) {
      RosterEntry other = byKey.putIfAbsent(key, entry);
      if (other != null) {
        throw new ReportException(
            "roster-twice", "file", file, "word", key, "row", other.line(), "other", entry.line());
      }
    }
  }

  /** Canvas writes "Last, First"; a student may have typed "First Last". */
  private static Set<String> keys(String seat, String name, String whole) {
    List<String> words = new ArrayList<>(List.of(seat, name, whole));
    String[] parts = name.split(",", -1);
    if (parts.length == 2) {
      words.add(parts[1].strip() + " " + parts[0].strip());
    }
    Set<String> keys = new LinkedHashSet<>();
    words.stream().filter(word -> !word.isBlank()).forEach(word -> keys.add(key(word)));
    return keys;
  }

  private String text(Table table, int row, String kind) {
    String column = columns.get(kind);
    return column == null ? "" : table.text(row, column).strip();
  }

  /** What a system knows somebody by cannot be changed, so it must be harmless as it is. */
  private String id(Table table, int row, String kind) throws ReportException {
    String id = text(table, row, kind);
    if (!id.equals(Harmless.cell(id))) {
      throw new ReportException("roster-id", "file", file, "row", row + 1, "word", id);
    }
    return id;
  }

  /** The same for "Anna Berg" and "ANNA BERG", in every locale. */
  private static String key(String word) {
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    return composed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** The row of a student, by seat or name. */
  Optional<RosterEntry> find(String student) {
    return Optional.ofNullable(byKey.get(key(student)));
  }
}
