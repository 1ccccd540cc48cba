package org.weightroom.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the bound's command prints: a line a workload, such as {@code W3 91345.6 loss100=0.226005524
 * c/col}.
 */
final class Bound {
  private final Map<String, List<Double>> rates = new HashMap<>();
  private final Map<String, String> checks = new HashMap<>();

  /** Runs the command once more. */
  void run(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var lines = process.inputReader()) {
      lines.lines().forEach(this::read);
    }
    if (process.waitFor() != 0) {
      throw new IOException(command + " failed");
    }
  }

  private void read(String line) {
    String[] parts = line.split(" ");
    rates.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(Double.valueOf(parts[1]));
    checks.put(parts[0], parts[2].substring(parts[2].indexOf('=') + 1));
  }

  /** The median of its runs, or NaN without one. */
  double rate(String workload) {
    double[] sorted =
        rates.getOrDefault(workload, List.of()).stream().mapToDouble(r -> r).sorted().toArray();
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }

  /** The number that shows it computed the same, as printed; empty without a run. */
  String check(String workload) {
    return checks.getOrDefault(workload, "");
  }
}
