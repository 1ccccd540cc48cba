package org.weightroom.app.progress;

import java.nio.file.Path;

/** Cannot save, says so on its output, and waits to be killed. */
final class Stuck {
  private Stuck() {}

  /** The argument is a folder that cannot be made. */
  public static void main(String[] arguments) throws Exception {
    Store store = Store.open(Path.of(arguments[0]), "pc", Companion.NONE, () -> {});
    store.put(Works.work("one", 3));
    while (store.status().state() != Store.State.MEANWHILE) {
      Thread.sleep(20);
    }
    System.out.println(store.status().state());
    System.out.flush();
    Thread.sleep(60_000);
  }
}
