package org.weightroom.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A server on this machine that should never be called, and a tap on whoever would call it. */
public final class Trap extends ProxySelector implements AutoCloseable {
  private final ProxySelector before = ProxySelector.getDefault();
  private final ServerSocket server;
  private final Queue<String> caught = new ConcurrentLinkedQueue<>();

  /** Sets the trap. */
  public Trap() {
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread listener = new Thread(this::listen, "trap");
    listener.setDaemon(true);
    listener.start();
    ProxySelector.setDefault(this);
  }

  /** Host and port that lead into it. */
  public String host() {
    return server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
  }

  /** Every call and every attempt so far. */
  public List<String> caught() {
    return List.copyOf(caught);
  }

  private void listen() {
    while (!server.isClosed()) {
      try {
        server.accept().close();
        caught.add("a call");
      } catch (IOException e) {
        return; // closed: the test is over
      }
    }
  }

  @Override
  public List<Proxy> select(URI address) {
    caught.add("an attempt at " + address);
    return before.select(address);
  }

  @Override
  public void connectFailed(URI address, SocketAddress proxy, IOException problem) {
    before.connectFailed(address, proxy, problem);
  }

  @Override
  public void close() {
    ProxySelector.setDefault(before);
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
