package org.weightroom.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random graphs of values, changed at random, equal a plain recomputation from scratch. */
class RandomGraphTest {
  private static final int PROPERTIES = 6;
  private static final int VALUES = 25;

  private final Scope scope = new Scope();
  private final List<Property<Integer>> properties = new ArrayList<>();
  private final List<Value<Integer>> nodes = new ArrayList<>();
  private final List<int[]> inputs = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void lazyValuesEqualRecomputation(long seed) {
    Random random = new Random(seed);
    build(random);
    int[] shown = new int[nodes.size()];
    int[] runs = new int[nodes.size()];
    scope.shuffle(seed);
    for (int i = 0; i < nodes.size(); i += 2) {
      int node = i;
      scope.watch(
          () -> {
            shown[node] = nodes.get(node).get();
            runs[node]++;
          });
    }
    for (int round = 0; round < 200; round++) {
      int[] before = runs.clone();
      for (int sets = random.nextInt(4); sets >= 0; sets--) {
        properties.get(random.nextInt(PROPERTIES)).set(random.nextInt(5));
      }
      if (random.nextBoolean()) {
        int asked = random.nextInt(nodes.size());
        assertEquals(recomputed(asked, values()), nodes.get(asked).get(), "read before the flush");
      }
      suppose(random);
      scope.flush();
      for (int i = 0; i < nodes.size(); i++) {
        assertEquals(recomputed(i, values()), nodes.get(i).get(), "node " + i + ", seed " + seed);
        if (i % 2 == 0) {
          assertEquals(nodes.get(i).get(), shown[i], "watched node " + i + ", seed " + seed);
          assertTrue(runs[i] - before[i] <= 1, "a watcher runs once a flush");
        }
      }
    }
  }

  private void suppose(Random random) {
    int[] supposed = values();
    int changed = random.nextInt(PROPERTIES);
    supposed[changed] = random.nextInt(5);
    int asked = random.nextInt(nodes.size());
    int answer =
        scope.supposing(
            Map.of(properties.get(changed), supposed[changed]), () -> nodes.get(asked).get());
    assertEquals(recomputed(asked, supposed), answer);
  }

  private void build(Random random) {
    for (int i = 0; i < PROPERTIES; i++) {
      Property<Integer> property = new Property<>(scope, "p" + i, random.nextInt(5));
      properties.add(property);
      nodes.add(property);
      inputs.add(new int[0]);
    }
    for (int i = PROPERTIES; i < PROPERTIES + VALUES; i++) {
      int node = i;
      inputs.add(random.ints(3, 0, i).toArray());
      nodes.add(new Derived<>(scope, "v" + i, () -> combine(node, n -> nodes.get(n).get())));
    }
  }

  private int[] values() {
    return properties.stream().mapToInt(Property::get).toArray();
  }

  private int recomputed(int node, int[] values) {
    return node < PROPERTIES ? values[node] : combine(node, n -> recomputed(n, values));
  }

  /** Reads its second or its third input, as the first one says: dependencies come and go. */
  private int combine(int node, IntUnaryOperator read) {
    int[] from = inputs.get(node);
    int choice = read.applyAsInt(from[0]);
    int chosen = read.applyAsInt(from[choice % 2 == 0 ? 1 : 2]);
    return (choice * 7 + chosen * 3 + node) % 101;
  }
}
