/** Goals, hints and prediction cards: what a student is asked, and whether it is done. */
@NullMarked
package org.weightroom.challenge;

import org.jspecify.annotations.NullMarked;
