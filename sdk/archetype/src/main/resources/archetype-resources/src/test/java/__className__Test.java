package ${package};

import org.weightroom.testkit.LessonContract;

/** What every lesson satisfies; a test of yours goes here. */
final class ${className}Test extends LessonContract {
  ${className}Test() {
    super(new ${className}());
  }
}
