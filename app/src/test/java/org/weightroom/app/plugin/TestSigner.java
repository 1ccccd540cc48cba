package org.weightroom.app.plugin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jdk.security.jarsigner.JarSigner;

/** Signs jars with a throw-away key, which the JDK's own keytool makes. */
final class TestSigner {
  private static final char[] PASSWORD = "throw-away".toCharArray();

  private final Path temporary;
  private final String name;
  private final KeyStore.PrivateKeyEntry key;

  /**
   * Makes a key.
   *
   * @param options more for keytool, such as how long the certificate is valid
   */
  TestSigner(Path temporary, String name, String... options) throws Exception {
    this.temporary = temporary;
    this.name = name;
    Path file = temporary.resolve(name + ".p12");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of("-genkeypair", "-alias", "key", "-keyalg", "EC"));
    command.addAll(List.of("-groupname", "secp256r1", "-dname", "CN=" + name));
    command.addAll(List.of("-storetype", "PKCS12", "-keystore", file.toString()));
    command.addAll(List.of("-storepass", new String(PASSWORD)));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
    KeyStore store = KeyStore.getInstance(file.toFile(), PASSWORD);
    key =
        (KeyStore.PrivateKeyEntry) store.getEntry("key", new KeyStore.PasswordProtection(PASSWORD));
  }

  /** The fingerprint of the certificate, as keytool prints it. */
  String fingerprint() throws GeneralSecurityException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getCertificate().getEncoded());
    return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
  }

  /** The jar, signed as a whole. */
  byte[] sign(byte[] jar) throws Exception {
    return sign(jar, "SHA-256");
  }

  /** The jar, signed with that digest. */
  byte[] sign(byte[] jar, String digest) throws Exception {
    Path file = Files.write(Files.createTempFile(temporary, "unsigned", ".jar"), jar);
    ByteArrayOutputStream signed = new ByteArrayOutputStream();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      new JarSigner.Builder(key).signerName(name).digestAlgorithm(digest).build().sign(zip, signed);
    }
    return signed.toByteArray();
  }

  /** A jar's entries, in their order. */
  static Map<String, byte[]> entries(byte[] jar) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  /** A jar with these entries, in their order. */
  static byte[] jar(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
