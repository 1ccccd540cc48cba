package org.weightroom.app.plugin;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLDecoder;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;

/** URLs of entries that lie in memory: a class loader reads them like any other. */
final class MemoryUrl extends URLStreamHandler {
  private final JarContent content;

  private MemoryUrl(JarContent content) {
    this.content = content;
  }

  /** The root of a jar's entries. */
  static URL root(String id, JarContent content) {
    try {
      return new URL("lesson", id, -1, "/", new MemoryUrl(content));
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(id, e); // ids are plain words: checked before
    }
  }

  @Override
  protected URLConnection openConnection(URL url) throws IOException {
    String path = url.getPath().substring(1).replace("+", "%2B");
    String name = URLDecoder.decode(path, StandardCharsets.UTF_8);
    byte[] bytes = content.entry(name).orElseThrow(() -> new FileNotFoundException(name));
    return new URLConnection(url) {
      @Override
      public void connect() {
        connected = true;
      }

      @Override
      public long getContentLengthLong() {
        return bytes.length;
      }

      @Override
      public InputStream getInputStream() {
        return new ByteArrayInputStream(bytes);
      }
    };
  }
}
