package org.weightroom.nn;

import java.lang.reflect.Method;

/** Bytes this thread has allocated; by reflection, as the module reads no management packages. */
final class Allocated {
  private final Object threads;
  private final Method count;

  Allocated() throws ReflectiveOperationException {
    Class<?> factory = Class.forName("java.lang.management.ManagementFactory");
    threads = factory.getMethod("getThreadMXBean").invoke(null);
    count =
        Class.forName("com.sun.management.ThreadMXBean")
            .getMethod("getCurrentThreadAllocatedBytes");
  }

  /** What a task allocates, less what counting does. */
  long by(Runnable task) throws ReflectiveOperationException {
    long start = bytes();
    long between = bytes();
    task.run();
    long end = bytes();
    return (end - between) - (between - start);
  }

  private long bytes() throws ReflectiveOperationException {
    return (long) count.invoke(threads);
  }
}
