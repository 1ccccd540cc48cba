/** The action log: what a student did, line by line, in a chain; read again by all who ask. */
@NullMarked
package org.weightroom.app.log;

import org.jspecify.annotations.NullMarked;
