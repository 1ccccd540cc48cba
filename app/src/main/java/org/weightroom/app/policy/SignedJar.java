package org.weightroom.app.policy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a jar's signatures, strictly: the manifest is the very one that every signer signed, all
 * it lists is there, and all that is there was signed by somebody on the list. Java does the
 * cryptography and refuses algorithms that are too weak; a certificate may have expired, as a list
 * names certificates and not authorities.
 */
final class SignedJar {
  private static final Pattern SIGNATURE =
      Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)", Pattern.CASE_INSENSITIVE);
  private static final List<String> DIGESTS = List.of("SHA-256", "SHA-384", "SHA-512");

  private final Map<String, byte[]> entries;
  private boolean anySigned;
  private boolean allSigned = true;
  private boolean allListed = true;

  /**
   * Makes a verifier.
   *
   * @param entries what would be loaded
   */
  SignedJar(Map<String, byte[]> entries) {
    this.entries = entries;
  }

  /**
   * Verifies the jar once.
   *
   * @param jar the bytes that the entries were unpacked from
   * @param listed the SHA-256 of the accepted signers' certificates
   */
  Verdict verify(byte[] jar, Set<String> listed) {
    try {
      boolean same = readThrough(jar, listed);
      if (!anySigned) {
        return Verdict.UNLISTED;
      }
      if (!same || !isManifestAsSigned() || !isComplete()) {
        return Verdict.CHANGED;
      }
      if (!allSigned) {
        return Verdict.PART_SIGNED;
      }
      return allListed ? Verdict.ACCEPTED : Verdict.OTHER_SIGNER;
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      return Verdict.CHANGED; // Java throws where a digest or a signature does not fit
    }
  }

  /**
   * Looks at every entry's signers, which Java knows after its last byte.
   *
   * @return whether what was verified is what would be loaded, entry by entry
   */
  private boolean readThrough(byte[] jar, Set<String> listed)
      throws IOException, GeneralSecurityException {
    Set<String> seen = new HashSet<>();
    boolean same = true;
    try (JarInputStream stream = new JarInputStream(new ByteArrayInputStream(jar))) {
      if (stream.getManifest() != null) {
        seen.add(JarFile.MANIFEST_NAME); // taken by the stream; a second one comes as an entry
      }
      for (JarEntry entry = next(stream); entry != null; entry = next(stream)) {
        byte[] bytes = stream.readAllBytes();
        if (entry.isDirectory()) {
          continue; // never loaded
        }
        same &= seen.add(entry.getName());
        same &= Arrays.equals(bytes, entries.get(entry.getName()));
        if (!SIGNATURE.matcher(entry.getName()).matches()) {
          count(entry.getCodeSigners(), listed);
        }
      }
    }
    return same && seen.equals(entries.keySet());
  }

  private static @Nullable JarEntry next(JarInputStream stream) throws IOException {
    return stream.getNextJarEntry();
  }

  private void count(CodeSigner @Nullable [] signers, Set<String> listed)
      throws GeneralSecurityException {
    boolean signed = signers != null && signers.length > 0;
    anySigned |= signed;
    allSigned &= signed;
    boolean known = false;
    if (signers != null) {
      for (CodeSigner signer : signers) {
        Certificate own = signer.getSignerCertPath().getCertificates().get(0);
        known |= listed.contains(HexFormat.of().formatHex(hash("SHA-256", own.getEncoded())));
      }
    }
    allListed &= known;
  }

  /** Java would let an unsigned section be added to a signed manifest; we do not. */
  private boolean isManifestAsSigned() throws IOException, GeneralSecurityException {
    byte[] manifest = manifest();
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      boolean signatureFile =
          entry.getKey().regionMatches(true, entry.getKey().length() - 3, ".SF", 0, 3);
      if (signatureFile && SIGNATURE.matcher(entry.getKey()).matches()) {
        Attributes signed =
            new Manifest(new ByteArrayInputStream(entry.getValue())).getMainAttributes();
        if (!isDigestOf(manifest, signed)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isDigestOf(byte[] manifest, Attributes signed)
      throws GeneralSecurityException {
    boolean found = false;
    for (String algorithm : DIGESTS) {
      String digest = signed.getValue(algorithm + "-Digest-Manifest");
      if (digest != null) {
        found = true;
        if (!MessageDigest.isEqual(Base64.getDecoder().decode(digest), hash(algorithm, manifest))) {
          return false;
        }
      }
    }
    return found;
  }

  /** Nothing that the manifest lists was taken out. */
  private boolean isComplete() throws IOException {
    return new Manifest(new ByteArrayInputStream(manifest()))
        .getEntries().keySet().stream()
            .allMatch(name -> name.endsWith("/") || entries.containsKey(name));
  }

  private byte[] manifest() throws IOException {
    byte[] manifest = entries.get(JarFile.MANIFEST_NAME);
    if (manifest == null) {
      throw new IOException("no manifest");
    }
    return manifest;
  }

  private static byte[] hash(String algorithm, byte[] bytes) throws GeneralSecurityException {
    return MessageDigest.getInstance(algorithm).digest(bytes);
  }
}
