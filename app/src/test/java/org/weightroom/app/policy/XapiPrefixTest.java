package org.weightroom.app.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where results may be sent, and nowhere else. */
class XapiPrefixTest {
  @TempDir private Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://lrs.example/xapi",
        "https://lrs.example/xapi/",
        "https://lrs.example/xapi/statements",
        "https://lrs.example/xapi/a/b?since=1",
        "HTTPS://LRS.example:443/xapi/x"
      })
  void coversWhatLiesBelow(String address) {
    assertThat(prefix().covers(URI.create(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://lrs.example/xapi/",
        "https://lrs.example.evil/xapi/",
        "https://evil/xapi/",
        "https://lrs.example/xapi2/",
        "https://lrs.example/",
        "https://lrs.example:444/xapi/",
        "https://lrs.example@evil/xapi/",
        "https://me:secret@lrs.example/xapi/",
        "https://lrs.example/xapi/../other",
        "https://lrs.example/xapi/%2e%2e/other",
        "https://lrs.example/xapi//evil",
        "https://lrs.example/xapi/#x",
        "xapi/",
        "mailto:a@lrs.example"
      })
  void coversNothingElse(String address) {
    assertThat(prefix().covers(URI.create(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "lrs.example",
        "http://lrs.example/",
        "ftp://lrs.example/",
        "https:///x",
        "https://me:secret@lrs.example/",
        "https://lrs.example/?x",
        "https://lrs.example/#x",
        "https://lrs example/",
        "https://lrs.example/../x",
        "http://localhost.evil/"
      })
  void nothingElseIsAnAddress(String word) {
    assertThat(XapiPrefix.of(word)).isEmpty();
  }

  @Test
  void thisMachineNeedsNoCertificate() {
    for (String here :
        new String[] {"http://localhost:8080/x", "http://127.0.0.1/x", "http://[::1]/x"}) {
      assertThat(XapiPrefix.of(here)).as(here).isPresent();
    }
  }

  @Test
  void aPolicyMayNameSeveralAndNothingButThese() throws IOException {
    Path file = temporary.resolve("weightroom.policy");
    Files.writeString(file, "xapi = https://a.example/\nxapi=https://b.example/x # both\n");
    Policy policy = Policy.read(file);
    assertThat(policy.problem()).isEmpty();
    assertThat(policy.mode()).isEqualTo(Policy.Mode.OPEN);
    assertThat(policy.allows(URI.create("https://a.example/any"))).isTrue();
    assertThat(policy.allows(URI.create("https://b.example/x/statements"))).isTrue();
    assertThat(policy.allows(URI.create("https://b.example/y"))).isFalse();
    assertThat(Policy.NONE.allows(URI.create("https://a.example/"))).isFalse();
  }

  private static XapiPrefix prefix() {
    return XapiPrefix.of("https://lrs.example/xapi").orElseThrow();
  }
}
