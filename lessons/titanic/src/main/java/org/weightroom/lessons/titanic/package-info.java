/** Chapter 5: what a neuron makes of its sum, and what a network learns from 891 passengers. */
@NullMarked
package org.weightroom.lessons.titanic;

import org.jspecify.annotations.NullMarked;
