/** Properties, derived values and watchers; dependencies are recorded while a value is read. */
@NullMarked
package org.weightroom.observe;

import org.jspecify.annotations.NullMarked;
