/** Finding, checking, loading and containing lessons. */
@NullMarked
package org.weightroom.app.plugin;

import org.jspecify.annotations.NullMarked;
