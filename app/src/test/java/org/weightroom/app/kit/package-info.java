/** Lessons with faults, and the kit that finds them. */
@NullMarked
package org.weightroom.app.kit;

import org.jspecify.annotations.NullMarked;
