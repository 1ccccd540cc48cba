package org.weightroom.app.report;

import com.fasterxml.jackson.jr.ob.JSON;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A learning record store as xAPI 1.0.3, part three, has it: it wants the version header, takes a
 * batch whole or not at all, keeps the first of two statements with one id, and says 409 if the
 * second differs.
 */
final class StubLrs implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Map<String, Object>> kept = new LinkedHashMap<>();
  private final Deque<Trouble> troubles = new ArrayDeque<>();
  private final List<Integer> batches = Collections.synchronizedList(new ArrayList<>());
  private String authorization = "";
  private String poison = "\0";
  private int most = Integer.MAX_VALUE;

  /** Something that goes wrong with one request. */
  interface Trouble {
    /** Answers in place of the store. */
    void answer(HttpExchange exchange) throws IOException;
  }

  StubLrs() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/xapi/statements", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/xapi");
  }

  /** What it has, by id. */
  Map<String, Map<String, Object>> kept() {
    return kept;
  }

  /** The sizes of the batches that came. */
  List<Integer> batches() {
    return batches;
  }

  /** Lets only those in who know this. */
  void lock(String header) {
    authorization = header;
  }

  /** Finds statements with this text wrong. */
  void refuse(String text) {
    poison = text;
  }

  /** Takes so many statements at most at once. */
  void most(int statements) {
    most = statements;
  }

  /** The next request goes wrong. */
  StubLrs next(Trouble trouble) {
    troubles.add(trouble);
    return this;
  }

  /** Answers with a status, headers and words. */
  static Trouble says(int status, String words, String... headers) {
    return exchange -> {
      exchange.getRequestBody().readAllBytes();
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      reply(exchange, status, words);
    };
  }

  /** Takes the batch, and the line breaks before it can say so. */
  Trouble takesAndBreaks() {
    return exchange -> {
      store(exchange);
      exchange.close();
    };
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Trouble trouble = troubles.poll();
      if (trouble != null) {
        trouble.answer(exchange);
        return;
      }
      int status = check(exchange);
      if (status != 200) {
        exchange.getRequestBody().readAllBytes();
        reply(exchange, status, "no");
        return;
      }
      List<Object> ids = new ArrayList<>();
      int stored = store(exchange, ids);
      reply(exchange, stored, stored == 200 ? JSON.std.asString(ids) : "refused");
    }
  }

  private int check(HttpExchange exchange) {
    var headers = exchange.getRequestHeaders();
    if (!authorization.isEmpty() && !authorization.equals(headers.getFirst("Authorization"))) {
      return 401;
    }
    boolean version = "1.0.3".equals(headers.getFirst("X-Experience-API-Version"));
    boolean json = "application/json".equals(headers.getFirst("Content-Type"));
    return version && json && exchange.getRequestMethod().equals("POST") ? 200 : 400;
  }

  private void store(HttpExchange exchange) throws IOException {
    store(exchange, new ArrayList<>());
  }

  private int store(HttpExchange exchange, List<Object> ids) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String text = new String(body, StandardCharsets.UTF_8);
    Map<String, Map<String, Object>> batch = new LinkedHashMap<>();
    List<Object> all = JSON.std.listFrom(text);
    batches.add(all.size());
    if (all.size() > most) {
      return 413;
    }
    for (Object one : all) {
      String json = JSON.std.asString(one);
      Map<String, Object> statement = XapiRules.check(json);
      if (json.contains(poison)) {
        return 400;
      }
      String id = (String) statement.get("id");
      Map<String, Object> before = kept.get(id);
      if (before != null && !before.equals(statement)) {
        return 409;
      }
      batch.put(id, statement);
      ids.add(id);
    }
    batch.forEach(kept::putIfAbsent);
    return 200;
  }

  private static void reply(HttpExchange exchange, int status, String words) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
