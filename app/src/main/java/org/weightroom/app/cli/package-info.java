/** The same program without a window: commands for teachers, graders and tests. */
@NullMarked
package org.weightroom.app.cli;

import org.jspecify.annotations.NullMarked;
