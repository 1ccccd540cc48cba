/** A lesson's model without a window: state, history, story and texts. */
@NullMarked
package org.weightroom.lesson;

import org.jspecify.annotations.NullMarked;
