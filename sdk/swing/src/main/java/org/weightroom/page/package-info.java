/** The lesson extension point and the page that hosts show for it. */
@NullMarked
package org.weightroom.page;

import org.jspecify.annotations.NullMarked;
