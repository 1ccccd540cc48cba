package org.weightroom.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Epochs a second of each workload, beside the bound's in the same run; medians of five.
 *
 * <p>Arguments: the folder with {@code W1.bin} … {@code W6.bin}, then, if wanted, the bound's
 * command. Exit code 0; 1 if a loss is not the bound's; 2 for bad usage.
 */
public final class Benchmarks {
  private static final PrintStream OUT = System.out;

  private Benchmarks() {}

  /** Runs all; see above. */
  public static void main(String... arguments)
      throws IOException, InterruptedException, RunnerException {
    if (arguments.length < 1
        || arguments.length > 2
        || !Files.isReadable(Path.of(arguments[0], "W1.bin"))) {
      System.err.println("usage: benchmarks.jar FOLDER [BOUND]: FOLDER holds W1.bin … W6.bin");
      System.exit(2);
    }
    Bound bound = new Bound();
    boolean beside = arguments.length == 2;
    printLoad("before");
    for (int i = 0; beside && i < 3; i++) {
      bound.run(arguments[1]);
    }
    Map<String, Double> rates = measure(arguments[0]);
    for (int i = 0; beside && i < 2; i++) {
      bound.run(arguments[1]);
    }
    printLoad("after");
    System.exit(print(rates, checks(Path.of(arguments[0])), bound) ? 0 : 1);
  }

  private static Map<String, Double> measure(String folder) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include("org.weightroom.benchmarks.*")
            .param("folder", folder)
            .forks(1)
            .warmupIterations(4)
            .warmupTime(TimeValue.milliseconds(500))
            .measurementIterations(5)
            .measurementTime(TimeValue.milliseconds(500))
            .verbosity(VerboseMode.SILENT)
            .build();
    Map<String, Double> rates = new TreeMap<>();
    for (RunResult result : new Runner(options).run()) {
      String workload = result.getParams().getParam("workload");
      double median = result.getPrimaryResult().getStatistics().getPercentile(50);
      rates.put(workload == null ? "W7" : workload, median);
    }
    return rates;
  }

  /** Numbers that show whether we compute what the bound computes. */
  private static Map<String, Double> checks(Path folder) throws IOException {
    Map<String, Double> checks = new TreeMap<>();
    for (String name : Workload.NAMES) {
      checks.put(name, Workload.read(folder, name).lossAfter(100));
    }
    checks.put("W7", SurfaceBenchmark.check());
    return checks;
  }

  private static boolean print(Map<String, Double> rates, Map<String, Double> checks, Bound bound) {
    OUT.println("|    | a second |    bound | ratio | loss after 100 |");
    OUT.println("|----|---------:|---------:|------:|---------------:|");
    List<String> wrong = new ArrayList<>();
    rates.forEach(
        (name, rate) -> {
          double c = bound.rate(name);
          String expected = bound.check(name);
          int digits = expected.isEmpty() ? 9 : expected.length() - expected.indexOf('.') - 1;
          double check = checks.getOrDefault(name, Double.NaN);
          OUT.printf(
              Locale.ROOT,
              "| %s | %8.0f | %8.0f | %5.2f | %14.9f |%n",
              name,
              rate,
              c,
              rate / c,
              check);
          boolean same =
              expected.isEmpty()
                  || Math.abs(check - Double.parseDouble(expected)) <= Math.pow(10, -digits);
          if (!same) {
            wrong.add(name + " should come to " + expected);
          }
        });
    wrong.forEach(OUT::println);
    return wrong.isEmpty();
  }

  private static void printLoad(String when) {
    var system = ManagementFactory.getOperatingSystemMXBean();
    OUT.printf(
        Locale.ROOT,
        "load %s: %.1f on %d processors, Java %s%n",
        when,
        system.getSystemLoadAverage(),
        system.getAvailableProcessors(),
        System.getProperty("java.version"));
  }
}
