/** What a student did; saved so that nothing is lost. */
@NullMarked
package org.weightroom.app.progress;

import org.jspecify.annotations.NullMarked;
