package org.weightroom.app.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What this PC is called in logs: the host's name as far as the system tells it without asking the
 * network, else a random word that is kept in the user's folder. It says nothing of a person beyond
 * what whoever named the PC put into its name.
 */
public final class Pc {
  private static final Path HOSTNAME = Path.of("/etc/hostname");
  private static final int LONGEST = 32;
  private static final String KEPT = "pc.txt";

  private Pc() {}

  /**
   * The name of this PC: lower-case letters, digits and hyphens.
   *
   * @param userFolder where a random name is kept; where it cannot be, it holds for this call only
   */
  public static String name(Path userFolder) {
    return name(userFolder, System.getenv(), HOSTNAME);
  }

  static String name(Path userFolder, Map<String, String> environment, Path hostname) {
    return usable(environment.getOrDefault("COMPUTERNAME", ""))
        .or(() -> usable(environment.getOrDefault("HOSTNAME", "")))
        .or(() -> usable(read(hostname)))
        .or(() -> usable(read(userFolder.resolve(KEPT))))
        .orElseGet(() -> random(userFolder.resolve(KEPT)));
  }

  /** The first part of a host's name; every PC calls itself localhost. */
  private static Optional<String> usable(String host) {
    String name =
        host.strip()
            .toLowerCase(Locale.ROOT)
            .replaceFirst("\\..*", "")
            .replaceAll("[^a-z0-9-]+", "-")
            .replaceAll("^-+|-+$", "");
    String cut = name.substring(0, Math.min(LONGEST, name.length()));
    return cut.isEmpty() || cut.equals("localhost") ? Optional.empty() : Optional.of(cut);
  }

  private static String read(Path file) {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LONGEST * 8), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return ""; // then it has another name
    }
  }

  private static String random(Path kept) {
    String name = "pc-" + UUID.randomUUID().toString().substring(0, 8);
    try {
      Files.createDirectories(kept.toAbsolutePath().getParent());
      Files.writeString(kept, name + "\n", StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      return usable(read(kept)).orElse(name); // another process was quicker, or nothing can be kept
    }
    return name;
  }
}
