package org.weightroom.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.plugin.Hang;
import org.weightroom.app.plugin.LessonEntry;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.plugin.Places;
import org.weightroom.testkit.GuiTest;

/**
 * A lesson hangs on the event thread of a real process: another window follows, in which the
 * student's work is back and the lesson is left aside.
 */
@GuiTest
final class HangTest {
  private static final int AT_ONCE = 3;

  /** The other lesson is opened and its dial moved. */
  private static final String WORK =
      "press catalogue.card.good; set field.weight 1; pause 300; press header.back; ";

  /** In the window that follows: the page is read, and the work looked for. */
  private static final String GO_ON =
      "read hung; press hung.action; press catalogue.card.good; read field.weight;"
          + "press header.back; read catalogue.quarantined.bad; end";

  /** Where it hangs, and what is done until then. */
  private static final Map<String, String> HANGS = new TreeMap<>();

  static {
    List.of("second-model", "createView", "paint", "swing-timer")
        .forEach(place -> HANGS.put(place, "")); // as soon as its miniature is painted
    HANGS.put("settle", WORK + "press catalogue.card.bad; set field.weight 1");
    HANGS.put("value", WORK + "press catalogue.card.bad; set field.weight 1");
    HANGS.put("gesture", WORK + "press catalogue.card.bad; fling gesture");
    HANGS.put("close", WORK + "press catalogue.card.bad; fling header.back");
  }

  @TempDir private Path temporary;

  /** Some at once: each waits most of the time. */
  @Test
  void anotherWindowFollowsAndNothingIsLost() throws Exception {
    ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
    List<Future<?>> plays = new ArrayList<>();
    for (Map.Entry<String, String> hang : HANGS.entrySet()) {
      plays.add(
          hands.submit(
              () -> {
                Path folder = Files.createDirectory(temporary.resolve(hang.getKey()));
                followed(new PlayedApart(folder), hang.getKey(), hang.getValue());
                return true;
              }));
    }
    hands.shutdown();
    for (Future<?> play : plays) {
      play.get();
    }
  }

  private static void followed(PlayedApart app, String place, String play) throws Exception {
    app.lessons(place);
    List<String> report = app.run(play, GO_ON);
    String all = String.join("\n", report);
    assertThat(all).as(place).contains("“Faulty” stopped answering", "left aside");
    assertThat(all).as(place).contains("In quarantine Faulty", "Try it again");
    Hang hang = app.quarantine().all().get(0);
    assertThat(hang.lesson()).isEqualTo("bad");
    Handover handover = app.handover();
    assertThat(handover.hang()).contains(hang);
    if (!play.isEmpty()) {
      assertThat(report).as(place).contains("field.weight: 1.0");
      assertThat(all).contains("is saved", handover.file().orElseThrow().toString());
      assertThat(app.weight("good")).contains(1.0);
      assertThat(app.weight("bad")).as(place).contains(0.0); // before the gesture that hung
    }
    release(app);
  }

  /** Nothing of it is loaded before somebody asks for it. */
  private static void release(PlayedApart app) {
    Places places = Places.of(List.of(app.lessons()));
    try (LessonLibrary library = LessonLibrary.open(places, Locale.ENGLISH, app.quarantine())) {
      LessonEntry bad = library.find("bad").orElseThrow();
      assertThat(bad.state()).isEqualTo(LessonEntry.State.QUARANTINED);
      assertThat(bad.lesson()).isEmpty();
      library.release(bad);
      assertThat(library.ids()).containsExactlyInAnyOrder("good", "bad");
    }
    assertThat(app.quarantine().all()).isEmpty();
  }

  @Test
  void whereNothingCanBeWrittenTheNextWindowGetsItAllTheSame() throws Exception {
    Path none = Files.writeString(temporary.resolve("none"), "no folder");
    PlayedApart app = new PlayedApart(temporary, none.resolve("home"));
    app.lessons("gesture");
    List<String> report =
        app.run(
            WORK + "press catalogue.card.bad; fling gesture", GO_ON, "-Djava.io.tmpdir=" + none);
    assertThat(report.get(0)).contains("could not be saved", "keep this window open");
    assertThat(report).contains("field.weight: 1.0");
    assertThat(String.join("\n", report)).contains("In quarantine");
  }

  @Test
  void triedAgainItOpensWhereItWas() throws Exception {
    PlayedApart app = new PlayedApart(temporary);
    app.lessons("gesture");
    List<String> report =
        app.run(
            "press catalogue.card.bad; set field.weight 0.5; pause 300; fling gesture",
            "press hung.second; read field.weight; end");
    assertThat(report).containsExactly("field.weight: 0.5");
    assertThat(app.quarantine().all()).isEmpty();
  }

  @Test
  void safeModeTakesTheWorkAlongAndLeavesLessonsOut() throws Exception {
    PlayedApart app = new PlayedApart(temporary);
    app.lessons("none");
    List<String> report =
        app.run(WORK + "choose menu.help.safe-mode", "read catalogue; pause 3000; end");
    assertThat(report.get(0)).contains("Safe mode").doesNotContain("Lesson good");
    assertThat(app.weight("good")).contains(1.0);
    assertThat(app.quarantine().all()).isEmpty();
  }
}
