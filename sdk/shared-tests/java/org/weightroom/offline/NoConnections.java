package org.weightroom.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Refuses every connection that a test would make to another machine, and fails the test; JUnit
 * finds it by itself, in every module. Java asks its proxy selector before a URL, an HTTP client or
 * a socket connects. What does not ask (channels, datagrams, the lookup of a name) is kept in by
 * the network namespace that {@code .ci/run} tests in.
 */
public final class NoConnections extends ProxySelector
    implements AfterEachCallback, AfterAllCallback {
  private static final Queue<String> TRIED = new ConcurrentLinkedQueue<>();

  /** For JUnit. */
  public NoConnections() {
    ProxySelector.setDefault(this);
  }

  @Override
  public List<Proxy> select(URI address) {
    if (!isThisMachine(String.valueOf(address.getHost()))) {
      TRIED.add(address + " on " + Thread.currentThread().getName());
      throw new IllegalStateException("tests connect to no other machine: " + address);
    }
    return List.of(Proxy.NO_PROXY);
  }

  private static boolean isThisMachine(String host) {
    return host.matches("localhost|127(\\.\\d+){3}|\\[?(0*:)+0*1]?");
  }

  @Override
  public void connectFailed(URI address, SocketAddress proxy, IOException problem) {
    // there is no proxy to try another for
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertEquals(List.of(), tried());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    assertEquals(List.of(), tried());
  }

  /** What was refused since this was last asked. */
  static List<String> tried() {
    List<String> tried = new ArrayList<>();
    for (String one = TRIED.poll(); one != null; one = TRIED.poll()) {
      tried.add(one);
    }
    return tried;
  }
}
