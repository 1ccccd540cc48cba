/** Pure functions over arrays of doubles: activations, losses and the one exp, log and tanh. */
@NullMarked
package org.weightroom.nn;

import org.jspecify.annotations.NullMarked;
