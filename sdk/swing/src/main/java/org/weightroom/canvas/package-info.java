/** The network as a picture with live values. */
@NullMarked
package org.weightroom.canvas;

import org.jspecify.annotations.NullMarked;
