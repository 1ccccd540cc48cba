/** All that is kept of a student in one file, from one PC to another. */
@NullMarked
package org.weightroom.app.transfer;

import org.jspecify.annotations.NullMarked;
