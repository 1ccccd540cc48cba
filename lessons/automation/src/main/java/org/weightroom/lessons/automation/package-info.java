/** Chapter 2: gradient descent, one step after another. */
@NullMarked
package org.weightroom.lessons.automation;

import org.jspecify.annotations.NullMarked;
