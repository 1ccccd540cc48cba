/** Chapter 1: one neuron is a line. */
@NullMarked
package org.weightroom.lessons.regression;

import org.jspecify.annotations.NullMarked;
