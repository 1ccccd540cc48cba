/** The commands, run in this process with captured streams. */
@NullMarked
package org.weightroom.app.cli;

import org.jspecify.annotations.NullMarked;
