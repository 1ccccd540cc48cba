package org.weightroom.app.report;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.weightroom.app.policy.Policy;

/**
 * A learning record store, spoken to as xAPI 1.0.3 says. It is the only thing in Weightroom that
 * connects to another machine, and does so only where the school's policy allows it.
 */
public final class Lrs {
  private static final String VERSION = "1.0.3";
  private static final int MOST_REDIRECTS = 3;
  private static final int SHOWN = 200;

  private final HttpClient client;
  private final Policy policy;
  private final Credentials credentials;
  private final Duration timeout;
  private URI statements;

  /**
   * Makes the store known; nothing is sent yet.
   *
   * @param address its address, below which {@code statements} lies
   * @param timeout how long it may take to answer
   * @throws ReportException if the policy does not allow it
   */
  public Lrs(URI address, Policy policy, Credentials credentials, Duration timeout)
      throws ReportException {
    if (!policy.allows(address) || address.getRawQuery() != null) {
      throw new ReportException("not-allowed", "word", address);
    }
    this.policy = policy;
    this.credentials = credentials;
    this.timeout = timeout;
    this.statements = URI.create(address.toString().replaceFirst("/+$", "") + "/statements");
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(timeout)
            .followRedirects(HttpClient.Redirect.NEVER) // they are looked at first
            .version(HttpClient.Version.HTTP_1_1)
            .build();
  }

  /**
   * What the store said.
   *
   * @param status the HTTP status
   * @param retryAfter how long it asks to be left alone, if it does
   * @param words the beginning of what it wrote
   * @param ids whether it named the ids of all that was sent, which is how it says that it took it
   */
  record Answer(int status, Optional<Duration> retryAfter, String words, boolean ids) {}

  /**
   * Sends statements, all or none of which are taken.
   *
   * @throws IOException if there is no answer
   * @throws ReportException if it sends us where the policy does not let us go
   */
  Answer post(List<Statement> batch) throws IOException, InterruptedException, ReportException {
    for (int redirects = 0; ; redirects++) {
      HttpResponse<byte[]> response = send(request(batch));
      Optional<String> location = response.headers().firstValue("Location");
      boolean moved = response.statusCode() >= 300 && response.statusCode() < 400;
      if (!moved) {
        return answer(response, batch);
      }
      follow(response.statusCode(), location.orElse(""), redirects);
    }
  }

  /** The same request elsewhere: 307 and 308 alone say that, and only the policy says where. */
  private void follow(int status, String location, int redirects) throws ReportException {
    boolean same = status == 307 || status == 308;
    try {
      URI next = statements.resolve(location);
      boolean sameHost =
          String.valueOf(next.getHost()).equalsIgnoreCase(statements.getHost())
              && next.getPort() == statements.getPort();
      if (same && sameHost && redirects < MOST_REDIRECTS && policy.allows(next)) {
        statements = next;
        return;
      }
    } catch (IllegalArgumentException e) {
      // told below: it leads nowhere
    }
    throw new ReportException("redirect", "status", status, "word", location);
  }

  private HttpRequest request(List<Statement> batch) {
    String body = batch.stream().map(Statement::json).collect(Collectors.joining(",", "[", "]"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(statements)
            .timeout(timeout)
            .header("Content-Type", "application/json")
            .header("X-Experience-API-Version", VERSION)
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    if (!credentials.header().isEmpty()) {
      request.header("Authorization", credentials.header());
    }
    return request.build();
  }

  /** The time that an answer may take counts to its last byte, which Java's own does not. */
  private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> sent =
        client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
    try {
      return sent.get(2 * timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      sent.cancel(true);
      throw new IOException("timeout", e);
    } catch (ExecutionException e) {
      throw new IOException(String.valueOf(e.getCause()), e);
    }
  }

  private Answer answer(HttpResponse<byte[]> response, List<Statement> batch) {
    String words = credentials.hide(new String(response.body(), StandardCharsets.UTF_8));
    Optional<Duration> wait =
        response.headers().firstValue("Retry-After").flatMap(value -> Lrs.wait(value));
    boolean ids = response.statusCode() == 200 && isList(words, batch);
    String shown = words.length() <= SHOWN ? words : words.substring(0, SHOWN);
    return new Answer(response.statusCode(), wait, ReportException.plain(shown), ids);
  }

  /** What a sign-in page of a network answers is no list of ids, whatever its status says. */
  private static boolean isList(String words, List<Statement> batch) {
    try {
      List<Object> ids = JSON.std.listFrom(words);
      return ids.equals(batch.stream().map(statement -> statement.id().toString()).toList());
    } catch (IOException e) {
      return false;
    }
  }

  /** Seconds, or a date. */
  private static Optional<Duration> wait(String value) {
    String plain = value.strip();
    if (plain.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(plain)));
    }
    try {
      Instant then = ZonedDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(Instant.now(), then);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Where statements go. */
  URI address() {
    return statements;
  }
}
