/** The author's kit: starts a lesson, checks it and packs it, with nothing but this program. */
@NullMarked
package org.weightroom.app.kit;

import org.jspecify.annotations.NullMarked;
