package org.weightroom.app.policy;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An address below which a learning record store may be sent to: https, or http on this machine.
 *
 * @param address the address, whose path ends with a slash
 */
public record XapiPrefix(URI address) {
  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Understands an address; empty if nothing may be sent there. */
  public static Optional<XapiPrefix> of(String word) {
    try {
      URI uri = new URI(word);
      String path = uri.getRawPath() == null ? "" : uri.getRawPath();
      return isPlain(uri) && uri.getRawQuery() == null
          ? Optional.of(new XapiPrefix(uri.resolve(path.endsWith("/") ? path : path + "/")))
          : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether an address lies below. */
  public boolean covers(URI other) {
    String path = other.getRawPath() == null ? "" : other.getRawPath();
    return isPlain(other)
        && address.getScheme().equalsIgnoreCase(other.getScheme())
        && address.getHost().equalsIgnoreCase(other.getHost())
        && port(address) == port(other)
        && (path + "/").startsWith(address.getRawPath());
  }

  /** No name and password in it, no way up in its path, and nobody on the way who listens. */
  private static boolean isPlain(URI uri) {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    String path = String.valueOf(uri.getRawPath()).toLowerCase(Locale.ROOT);
    boolean climbs =
        path.contains("..") || path.contains("//") || path.contains("%2e") || path.contains("%2f");
    boolean safe = scheme.equals("https") || (scheme.equals("http") && HERE.contains(host));
    return uri.getHost() != null
        && safe
        && !climbs
        && uri.getRawUserInfo() == null
        && uri.getRawFragment() == null;
  }

  private static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
  }
}
