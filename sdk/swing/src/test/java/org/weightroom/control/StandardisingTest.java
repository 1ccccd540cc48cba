package org.weightroom.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEventThread.class)
class StandardisingTest {
  private TenHouses model;
  private Standardising part;

  @BeforeEach
  void open() {
    model = new TenHouses();
    part = Downhill.joined(model, Standardising.of(model.training), Locale.ENGLISH, 738);
  }

  @Test
  void everyFeatureIsWorkedOut() {
    assertTrue(
        table()
            .startsWith(
                "1, area 2,104, scaled area 0.5313, bathrooms 3, scaled bathrooms −0.1857; "),
        table());
    assertTrue(
        table()
            .endsWith(
                "mean area 1,834.00, scaled area 0.0000, bathrooms 3.1000, scaled bathrooms"
                    + " 0.0000; deviation area 508.18, scaled area 1.0000, bathrooms 0.5385,"
                    + " scaled bathrooms 1.0000"),
        table());
    assertEquals("z₁ = (area − 1,834.00) / 508.18", line(1));
    assertEquals("z₂ = (bathrooms − 3.1000) / 0.5385", line(2));
  }

  @Test
  void oneFeatureNeedsNoNumber() {
    Downhill three = new Downhill();
    part = three.joined(Standardising.of(three.training));
    assertEquals("z = (area − 2,034.67) / 330.26", line(1));
  }

  @Test
  void itSaysWhetherTheTrainingScales() {
    assertTrue(note().startsWith("Switch on feature scaling to see it at work."));
    String before = table();
    model.scaling.set(true);
    model.scope().flush();
    assertTrue(note().startsWith("z says"));
    assertEquals(before, table());
  }

  private String table() {
    return Houses.find(part, "worked-table", WorkedTable.class)
        .getAccessibleContext()
        .getAccessibleDescription();
  }

  private String line(int number) {
    return Houses.find(part, "arithmetic.line" + number, StyledText.class)
        .plain()
        .replace('\u00a0', ' ')
        .replace("\u200e", "");
  }

  private String note() {
    return Houses.find(part, "arithmetic.note", StyledText.class).plain();
  }
}
