package org.weightroom.app.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.policy.Policy;
import org.weightroom.app.report.Credentials;
import org.weightroom.app.report.Delivery;
import org.weightroom.app.report.Lrs;
import org.weightroom.app.report.Pause;
import org.weightroom.app.report.Report;
import org.weightroom.app.report.ReportException;
import org.weightroom.app.report.SentList;
import org.weightroom.app.report.Statement;
import picocli.CommandLine.Option;

/** The options that send statements to a learning record store. */
final class Sending {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  @Option(names = "--to", paramLabel = "${bundle:label.url}")
  private @Nullable String to;

  @Option(names = "--auth-file", paramLabel = "${bundle:label.file}")
  private @Nullable String authFile;

  @Option(names = "--home", paramLabel = "${bundle:label.url}")
  private @Nullable String home;

  /** Whether anything is to be sent. */
  boolean isWanted() {
    return to != null;
  }

  /** Refuses what does not go together. */
  void check(boolean xapi, Optional<String> out, Console console) {
    if ((to != null || authFile != null || home != null) && !xapi) {
      throw console.problem("report.only-xapi");
    }
    if ((to == null) == out.isEmpty()) {
      throw console.problem("report.out-or-to");
    }
    if (to == null && authFile != null) {
      throw console.problem("report.auth-alone");
    }
  }

  /** Whose accounts the seats are, if the school says so. */
  Optional<String> home(Console console) {
    String word = home;
    if (word == null) {
      return Optional.empty();
    }
    URI uri = uri("--home", word, console);
    boolean web =
        List.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null;
    if (!web || uri.getRawUserInfo() != null) {
      throw console.problem("report.bad-url", "option", "--home", "word", word);
    }
    return Optional.of(word);
  }

  /** Sends what the store does not have yet. */
  int send(Report report, WindowCommand parent, Console console, Pause pause)
      throws ReportException, IOException {
    URI address = uri("--to", String.valueOf(to), console);
    Policy policy = parent.places().policy().map(Policy::read).orElse(Policy.NONE);
    policy.problem().ifPresent(problem -> console.err().println(problem.text(console.texts())));
    Lrs lrs = new Lrs(address, policy, credentials(console), TIMEOUT);
    List<Statement> statements = report.statements(home(console));
    List<String> left = report.logs().leftOut();
    left.forEach(console.err()::println);
    SentList sent = SentList.read(parent.userFolder(), address);
    Delivery delivery = new Delivery(lrs, sent, pause, console.err()::println, console.texts());
    try {
      Delivery.Outcome outcome = delivery.send(statements);
      console.err().flush();
      console.print(
          console
              .texts()
              .text(
                  "report.sent",
                  "taken",
                  outcome.taken(),
                  "before",
                  outcome.before(),
                  "refused",
                  outcome.refused(),
                  "left",
                  outcome.left()));
      return outcome.isComplete() && left.isEmpty() ? 0 : 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private Credentials credentials(Console console) throws ReportException {
    String file = authFile;
    try {
      return file == null ? Credentials.none() : Credentials.read(Path.of(file));
    } catch (InvalidPathException e) {
      throw console.problem("unreadable", "word", String.valueOf(file));
    }
  }

  private static URI uri(String option, String word, Console console) {
    try {
      return new URI(word);
    } catch (URISyntaxException e) {
      throw console.problem("report.bad-url", "option", option, "word", word);
    }
  }
}
