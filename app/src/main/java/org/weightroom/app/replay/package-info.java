/** Plays a log again: whether the same comes of it, and where it leads. */
@NullMarked
package org.weightroom.app.replay;

import org.jspecify.annotations.NullMarked;
