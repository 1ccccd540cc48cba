package org.weightroom.app.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The names that statements give to things; they are names and no pages. */
final class Iris {
  /** Where all of ours begin. */
  static final String BASE = "https://weightroom.org/xapi/";

  /** Whose accounts seat codes are, unless the school names its own. */
  static final String HOME = BASE + "seats";

  /** What our statements' ids are made in. */
  static final UUID SPACE = NameUuid.of(NameUuid.URL, BASE + "statements");

  private static final String ADL = "http://adlnet.gov/expapi/";

  private Iris() {}

  /** A verb of the ADL's vocabulary. */
  static String verb(String verb) {
    return ADL + "verbs/" + verb;
  }

  /** A type of activities of the ADL's vocabulary. */
  static String type(String type) {
    return ADL + "activities/" + type;
  }

  /** A lesson. */
  static String lesson(String id) {
    return BASE + "lessons/" + encoded(id);
  }

  /** A goal of a lesson. */
  static String goal(String lesson, String goal) {
    return lesson(lesson) + "/goals/" + encoded(goal);
  }

  /** What a result tells besides: {@code hints}, {@code how}. */
  static String extension(String name) {
    return BASE + "extensions/" + name;
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
