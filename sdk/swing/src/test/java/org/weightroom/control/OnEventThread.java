package org.weightroom.control;

import java.awt.SecondaryLoop;
import java.awt.Toolkit;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.weightroom.theme.Theme;

/** Runs tests on Swing's thread, dressed in the light theme; no display is needed. */
public final class OnEventThread implements InvocationInterceptor {

  @Override
  public void interceptBeforeEachMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    onEventThread(invocation);
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    onEventThread(invocation);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    onEventThread(invocation);
  }

  /** Lets Swing's thread go on with timers and events for a while. */
  public static void pump(int millis) {
    SecondaryLoop loop = Toolkit.getDefaultToolkit().getSystemEventQueue().createSecondaryLoop();
    Timer end = new Timer(millis, e -> loop.exit());
    end.setRepeats(false);
    end.start();
    loop.enter();
  }

  private static void onEventThread(Invocation<Void> invocation) throws Throwable {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    try {
      SwingUtilities.invokeAndWait(
          () -> {
            try {
              Theme.install(Theme.LIGHT, 100);
              invocation.proceed();
            } catch (Throwable e) {
              failure.set(e);
            }
          });
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
    if (failure.get() != null) {
      throw failure.get();
    }
  }
}
