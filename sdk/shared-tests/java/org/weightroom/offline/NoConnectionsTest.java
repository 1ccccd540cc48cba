package org.weightroom.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every test of this module is watched: what would go to another machine does not. */
class NoConnectionsTest {

  /** Reserved for documentation: nobody answers there, should this fail. */
  private static final String NOBODY = "192.0.2.1";

  @ParameterizedTest
  @ValueSource(strings = {"http://192.0.2.1/x", "https://192.0.2.1/x", "ftp://192.0.2.1/x"})
  void anAddressIsRefusedAndNoted(String address) {
    assertThrows(IllegalStateException.class, () -> open(address));
    assertEquals(1, NoConnections.tried().size());
  }

  @Test
  void aSocketIsRefusedAndNoted() throws IOException {
    try (Socket socket = new Socket()) {
      InetSocketAddress nobody = new InetSocketAddress(NOBODY, 80);
      assertThrows(IllegalStateException.class, () -> socket.connect(nobody, 1_000));
    }
    assertEquals(1, NoConnections.tried().size());
  }

  @Test
  void thisMachineMayTalkToItself() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket socket = new Socket(server.getInetAddress(), server.getLocalPort())) {
      assertEquals(server.getLocalPort(), socket.getPort());
    }
  }

  private static void open(String address) throws IOException {
    try (InputStream in = URI.create(address).toURL().openStream()) {
      in.read();
    }
  }
}
