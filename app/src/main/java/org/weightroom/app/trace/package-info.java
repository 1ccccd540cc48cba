/** What playing a lesson leaves behind, in a window and in a script alike: work and log. */
@NullMarked
package org.weightroom.app.trace;

import org.jspecify.annotations.NullMarked;
