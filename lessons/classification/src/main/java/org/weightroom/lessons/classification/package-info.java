/** Chapter 4: from scores to classes, and what a list of strangers says about a line. */
@NullMarked
package org.weightroom.lessons.classification;

import org.jspecify.annotations.NullMarked;
