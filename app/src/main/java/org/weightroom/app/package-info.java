/** Where the program starts. */
@NullMarked
package org.weightroom.app;

import org.jspecify.annotations.NullMarked;
