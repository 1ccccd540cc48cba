/** Real plugin jars, good and bad. */
@NullMarked
package org.weightroom.app.plugin;

import org.jspecify.annotations.NullMarked;
