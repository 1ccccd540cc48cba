package org.weightroom.app.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The same program once more, in a process of its own: a window that follows this one. */
final class Successor {
  /** How long its window may take on a slow machine. */
  static final Duration PATIENCE = Duration.ofSeconds(20);

  /** What it prints as soon as its window is on the screen. */
  private static final String SHOWN = "weightroom: the window is on the screen";

  private final Process process;
  private final CompletableFuture<Boolean> shown = new CompletableFuture<>();

  private Successor(Process process) {
    this.process = process;
    Thread listening = new Thread(this::listen, "weightroom-successor");
    listening.setDaemon(true);
    listening.start();
  }

  /**
   * Starts the program again: the same Java, the same options of it, the same jar or classes.
   *
   * @param arguments the program's own
   * @param input what it finds at its standard input
   */
  static Successor start(List<String> arguments, byte[] input) throws IOException {
    List<String> command = new ArrayList<>(program());
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    // Both are among the options already, and some options may not be given twice.
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().remove("JDK_JAVA_OPTIONS");
    Process process = builder.start();
    try (OutputStream out = process.getOutputStream()) {
      out.write(input);
    } catch (IOException e) {
      Failures.log("the next window does not listen", e); // it will tell whether it shows
    }
    return new Successor(process);
  }

  /** Tells whoever started this program that its window is on the screen. */
  static void tellShown() {
    System.out.println(SHOWN);
    System.out.flush();
  }

  /**
   * Waits until the window is on the screen, or until it has had time enough and still runs.
   *
   * @return false if it has ended instead
   */
  boolean awaitWindow() {
    try {
      return shown.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return process.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return process.isAlive();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e); // nobody completes it with one
    }
  }

  private void listen() {
    try (BufferedReader out = process.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.equals(SHOWN)) {
          shown.complete(true);
        }
      }
    } catch (IOException e) {
      Failures.log("the next window's output", e);
    }
    shown.complete(false);
  }

  /** The words that start this program. */
  private static List<String> program() {
    String image = System.getProperty("jpackage.app-path");
    if (image != null) {
      return List.of(image);
    }
    List<String> command = new ArrayList<>();
    command.add(java());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> !option.startsWith("-agentlib:jdwp") && !option.startsWith("-Xrunjdwp"))
        .forEach(command::add);
    String classPath = System.getProperty("java.class.path", "");
    String started = System.getProperty("sun.java.command", "");
    if (isFile(classPath) && started.startsWith(classPath)) {
      command.addAll(List.of("-jar", classPath));
    } else {
      command.addAll(List.of("-cp", classPath, started.split(" ", 2)[0]));
    }
    return command;
  }

  private static String java() {
    Path own = Path.of(System.getProperty("java.home", ""), "bin", "java");
    return Files.isExecutable(own)
        ? own.toString()
        : Optional.of(ProcessHandle.current().info())
            .flatMap(ProcessHandle.Info::command)
            .orElse("java");
  }

  private static boolean isFile(String path) {
    try {
      return Files.isRegularFile(Path.of(path));
    } catch (InvalidPathException e) {
      return false; // several, with a separator that no path can have
    }
  }
}
