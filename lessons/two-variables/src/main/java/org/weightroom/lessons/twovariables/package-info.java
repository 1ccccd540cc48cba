/** Chapter 3: one neuron with two inputs, and what its weights mean. */
@NullMarked
package org.weightroom.lessons.twovariables;

import org.jspecify.annotations.NullMarked;
