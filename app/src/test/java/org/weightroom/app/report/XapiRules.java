package org.weightroom.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What xAPI 1.0.3 (part two, "Statements") says of a statement, as strictly as a store may: nothing
 * null or empty, no property but those it knows, every format checked.
 */
final class XapiRules {
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  private static final Pattern TIMESTAMP =
      Pattern.compile("\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d(\\.\\d{3})?Z");
  private static final Pattern DURATION =
      Pattern.compile("P(?=.)(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+(\\.\\d{1,2})?S)?)?");
  private static final Pattern LANGUAGE =
      Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\\d{3}))?");

  private XapiRules() {}

  /** Reads a statement and checks it. */
  static Map<String, Object> check(String json) throws IOException {
    Map<String, Object> statement = JSON.std.mapFrom(json);
    noNulls(statement);
    only(statement, "id", "actor", "verb", "object", "result", "context", "timestamp");
    assertThat(statement).containsKeys("id", "actor", "verb", "object", "timestamp");
    assertThat(text(statement, "id")).matches(UUID);
    assertThat(text(statement, "timestamp")).matches(TIMESTAMP);
    actor(map(statement, "actor"));
    Map<String, Object> verb = map(statement, "verb");
    only(verb, "id", "display");
    iri(text(verb, "id"));
    languages(map(verb, "display"));
    activity(map(statement, "object"));
    if (statement.containsKey("result")) {
      result(map(statement, "result"));
    }
    context(map(statement, "context"));
    return statement;
  }

  /** An agent has one inverse functional identifier; ours is an account, never an address. */
  private static void actor(Map<String, Object> actor) {
    only(actor, "objectType", "account");
    assertThat(actor).containsEntry("objectType", "Agent");
    Map<String, Object> account = map(actor, "account");
    only(account, "homePage", "name");
    iri(text(account, "homePage"));
    assertThat(text(account, "name")).isNotEmpty().doesNotMatch("[^@]+@[^@]+\\.[^@]+");
  }

  private static void activity(Map<String, Object> activity) {
    only(activity, "objectType", "id", "definition");
    assertThat(activity).containsEntry("objectType", "Activity");
    iri(text(activity, "id"));
    if (activity.containsKey("definition")) {
      Map<String, Object> definition = map(activity, "definition");
      only(definition, "name", "type");
      iri(text(definition, "type"));
      languages(map(definition, "name"));
    }
  }

  private static void result(Map<String, Object> result) {
    only(result, "score", "success", "completion", "duration", "extensions");
    Map<String, Object> score = map(result, "score");
    only(score, "scaled", "raw", "min", "max");
    BigDecimal min = number(score, "min");
    BigDecimal max = number(score, "max");
    assertThat(min).isLessThan(max);
    assertThat(number(score, "raw")).isBetween(min, max);
    assertThat(number(score, "scaled")).isBetween(BigDecimal.ONE.negate(), BigDecimal.ONE);
    assertThat(result.get("success")).isInstanceOf(Boolean.class);
    if (result.containsKey("completion")) {
      assertThat(result.get("completion")).isInstanceOf(Boolean.class);
    }
    assertThat(text(result, "duration")).matches(DURATION);
    if (result.containsKey("extensions")) {
      map(result, "extensions").keySet().forEach(XapiRules::iri);
    }
  }

  /** Revision and platform are for activities only, which ours all are. */
  private static void context(Map<String, Object> context) {
    only(context, "contextActivities", "revision", "platform");
    if (context.containsKey("contextActivities")) {
      Map<String, Object> activities = map(context, "contextActivities");
      only(activities, "parent");
      for (Object parent : (List<?>) activities.get("parent")) {
        activity(map(Map.of("parent", parent), "parent"));
      }
    }
  }

  private static void languages(Map<String, Object> map) {
    assertThat(map).isNotEmpty();
    map.forEach(
        (tag, word) -> {
          assertThat(tag).matches(LANGUAGE);
          assertThat(word).isInstanceOf(String.class);
        });
  }

  private static void iri(String iri) {
    URI uri = URI.create(iri);
    assertThat(uri.getScheme()).isIn("http", "https");
    assertThat(uri.getHost()).isNotEmpty();
  }

  private static void only(Map<String, Object> map, String... known) {
    assertThat(Set.of(known)).containsAll(map.keySet());
  }

  private static void noNulls(Object value) {
    assertThat(value).isNotNull();
    if (value instanceof Map<?, ?> map) {
      assertThat(map).isNotEmpty();
      map.values().forEach(XapiRules::noNulls);
    } else if (value instanceof Collection<?> list) {
      list.forEach(XapiRules::noNulls);
    }
  }

  private static String text(Map<String, Object> map, String name) {
    assertThat(map.get(name)).as(name).isInstanceOf(String.class);
    return (String) map.get(name);
  }

  private static BigDecimal number(Map<String, Object> map, String name) {
    assertThat(map.get(name)).as(name).isInstanceOf(Number.class);
    return new BigDecimal(map.get(name).toString());
  }

  @SuppressWarnings("unchecked") // JSON's names are strings
  private static Map<String, Object> map(Map<String, ?> map, String name) {
    assertThat(map.get(name)).as(name).isInstanceOf(Map.class);
    return (Map<String, Object>) map.get(name);
  }
}
