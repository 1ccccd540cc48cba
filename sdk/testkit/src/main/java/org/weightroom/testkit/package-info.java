/** What the tests of a lesson stand on, ours and teachers'. */
@NullMarked
package org.weightroom.testkit;

import org.jspecify.annotations.NullMarked;
