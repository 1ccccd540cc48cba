/** Controls bound to a lesson's properties, and what every part of a lesson page has in common. */
@NullMarked
package org.weightroom.control;

import org.jspecify.annotations.NullMarked;
