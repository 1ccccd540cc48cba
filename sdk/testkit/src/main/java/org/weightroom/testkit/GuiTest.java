package org.weightroom.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledIf;

/**
 * Marks a test that opens windows. It is skipped, not failed, in a JVM that can show none.
 *
 * @see DisplaylessSwing
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Tag("gui")
@DisabledIf(
    value = "java.awt.GraphicsEnvironment#isHeadless",
    disabledReason = "no window can be opened here")
public @interface GuiTest {}
