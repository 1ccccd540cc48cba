/** What a sound lesson must satisfy, as plain code. */
@NullMarked
package org.weightroom.check;

import org.jspecify.annotations.NullMarked;
