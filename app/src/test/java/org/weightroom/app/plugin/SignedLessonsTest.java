package org.weightroom.app.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weightroom.app.plugin.TestSigner.entries;
import static org.weightroom.app.plugin.TestSigner.jar;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.plugin.LessonEntry.State;
import org.weightroom.app.policy.Policy;

/** Only a jar that somebody on the list signed as a whole is accepted. */
class SignedLessonsTest {
  @TempDir private static Path temporary;
  private static TestSigner school;
  private static TestSigner stranger;
  private static byte[] unsigned;
  private static byte[] signed;

  @BeforeAll
  static void sign() throws Exception {
    school = new TestSigner(temporary, "SCHOOL", "-validity", "36500");
    stranger = new TestSigner(temporary, "STRANGER", "-validity", "36500");
    unsigned = TestJar.good(temporary, "demo").bytes();
    signed = school.sign(unsigned);
  }

  @Test
  void aJarOfAListedSignerIsAccepted() throws Exception {
    assertThat(open(signed).state()).isEqualTo(State.READY);
  }

  @Test
  void acceptedIsWhatIsSignedOnceMoreBySomebodyElse() throws Exception {
    assertThat(open(stranger.sign(signed)).state()).isEqualTo(State.READY);
    assertThat(open(school.sign(stranger.sign(unsigned))).state()).isEqualTo(State.READY);
    assertThat(open(school.sign(signed)).state()).isEqualTo(State.READY);
  }

  @Test
  void acceptedIsACertificateThatHasExpired() throws Exception {
    TestSigner old = new TestSigner(temporary, "OLD", "-startdate", "-20d", "-validity", "3");
    LessonEntry entry = open(old.sign(unsigned), "signer = " + old.fingerprint());
    assertThat(entry.state()).isEqualTo(State.READY);
  }

  @Test
  void unsigned() throws Exception {
    refuses(unsigned, "not on your school’s list (weightroom.policy).");
  }

  @Test
  void stripped() throws Exception {
    Map<String, byte[]> entries = entries(signed);
    assertThat(entries.keySet().removeIf(SignedLessonsTest::isSignature)).isTrue();
    refuses(jar(entries), "not on your school’s list (weightroom.policy).");
  }

  @Test
  void resignedBySomebodyElse() throws Exception {
    Map<String, byte[]> entries = entries(signed);
    entries.keySet().removeIf(SignedLessonsTest::isSignature);
    refuses(stranger.sign(jar(entries)), "who signed it");
    refuses(stranger.sign(unsigned), "who signed it");
  }

  @Test
  void aClassWasAdded() throws Exception {
    refuses(with(signed, "demo/Added.class", "x"), "never signed");
    refuses(with(signed, "META-INF/versions/17/demo/Added.class", "x"), "never signed");
    refuses(with(signed, "META-INF/added.properties", "x"), "never signed");
    refuses(with(signed, "META-INF/SIG-ADDED", "x"), "never signed");
  }

  @Test
  void aClassWasAddedToTheManifestToo() throws Exception {
    byte[] added = with(signed, "demo/Added.class", "x");
    String manifest = text(entries(signed).get(JarFile.MANIFEST_NAME));
    String digest = "LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE="; // of x
    String section = "Name: demo/Added.class\r\nSHA-256-Digest: " + digest + "\r\n\r\n";
    refuses(with(added, JarFile.MANIFEST_NAME, manifest + section), "changed");
  }

  @Test
  void aClassWasAddedAndSignedBySomebodyElse() throws Exception {
    refuses(stranger.sign(with(signed, "demo/Added.class", "x")), "not on your school’s list");
  }

  @Test
  void aClassWasTamperedWith() throws Exception {
    byte[] lesson = entries(signed).get("demo/DemoLesson.class").clone();
    lesson[lesson.length - 1] ^= 1;
    Map<String, byte[]> entries = entries(signed);
    entries.put("demo/DemoLesson.class", lesson);
    refuses(jar(entries), "changed");
  }

  @Test
  void somethingWasTakenOut() throws Exception {
    Map<String, byte[]> entries = entries(signed);
    assertThat(entries.remove("demo/messages.properties")).isNotNull();
    refuses(jar(entries), "changed");
  }

  @Test
  void theManifestWasTamperedWith() throws Exception {
    String manifest = text(entries(signed).get(JarFile.MANIFEST_NAME));
    refuses(
        with(signed, JarFile.MANIFEST_NAME, manifest.replace("A. Teacher", "B. Teacher")),
        "changed");
    refuses(with(signed, JarFile.MANIFEST_NAME, manifest + "Name: demo/\r\n\r\n"), "changed");
  }

  @Test
  void theSignedManifestHidesBehindAnother() throws Exception {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    byte[] manifest = entries(signed).get(JarFile.MANIFEST_NAME);
    entries.put("meta-inf/manifest.mf", manifest);
    entries(signed).forEach(entries::putIfAbsent);
    String other = text(manifest).replace("A. Teacher", "B. Teacher");
    entries.put(JarFile.MANIFEST_NAME, other.getBytes(StandardCharsets.UTF_8));
    refuses(jar(entries), "not on your school’s list");
  }

  @Test
  void theManifestComesTooLate() throws Exception {
    Map<String, byte[]> entries = entries(signed);
    byte[] manifest = entries.remove(JarFile.MANIFEST_NAME);
    entries.put(JarFile.MANIFEST_NAME, manifest);
    refuses(jar(entries), "not on your school’s list");
  }

  @Test
  void theSignatureOfAnotherJarWasPutIn() throws Exception {
    Map<String, byte[]> entries = entries(stranger.sign(unsigned));
    byte[] other = school.sign(TestJar.good(temporary, "other").bytes());
    entries(other).forEach((name, bytes) -> keep(entries, name, bytes));
    refuses(jar(entries), "changed");
  }

  private static void keep(Map<String, byte[]> entries, String name, byte[] bytes) {
    if (isSignature(name)) {
      entries.put(name, bytes);
    }
  }

  @Test
  void whatWasVerifiedIsWhatIsLoaded() throws Exception {
    Path list = Files.createTempFile(temporary, "list", ".policy");
    Files.writeString(list, "lessons = require\nsigner = " + school.fingerprint());
    Policy policy = Policy.read(list);
    Map<String, byte[]> loaded = new LinkedHashMap<>(entries(signed));
    assertThat(policy.objection(signed, "", loaded)).isEmpty();
    loaded.put("demo/Added.class", new byte[1]);
    assertThat(policy.objection(signed, "", loaded)).isPresent();
    loaded.remove("demo/Added.class");
    loaded.put("demo/DemoLesson.class", new byte[1]);
    assertThat(policy.objection(signed, "", loaded)).isPresent();
  }

  @Test
  void anAlgorithmThatJavaNoLongerTrustsIsNoSignature() throws Exception {
    refuses(school.sign(unsigned, "MD5"), "not on your school’s list");
  }

  private static void refuses(byte[] jar, String why) throws Exception {
    LessonEntry entry = open(jar);
    assertThat(entry.state()).isEqualTo(State.BLOCKED);
    assertThat(entry.lesson()).isEmpty();
    assertThat(entry.reason()).contains(why).doesNotContain("{", "objection");
    assertThat(entry.fix()).contains("sha256 = " + entry.sha256());
  }

  private static LessonEntry open(byte[] jar) throws Exception {
    return open(jar, "signer = " + school.fingerprint());
  }

  private static LessonEntry open(byte[] jar, String rule) throws Exception {
    Path folder = Files.createTempDirectory(temporary, "lessons");
    Files.write(folder.resolve("demo.jar"), jar);
    Path policy = folder.resolve("weightroom.policy");
    Files.writeString(policy, "lessons = require\n" + rule + "\n");
    Places places = Places.of(List.of(folder)).withPolicy(policy);
    try (LessonLibrary library = LessonLibrary.open(places, Locale.ENGLISH)) {
      assertThat(library.policyProblem()).isEqualTo(Optional.empty());
      assertThat(library.entries()).hasSize(1);
      return library.entries().get(0);
    }
  }

  private static byte[] with(byte[] jar, String name, String content) throws Exception {
    Map<String, byte[]> entries = entries(jar);
    entries.put(name, content.getBytes(StandardCharsets.UTF_8));
    return jar(entries);
  }

  private static boolean isSignature(String name) {
    return name.matches("META-INF/.*\\.(SF|EC)");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
